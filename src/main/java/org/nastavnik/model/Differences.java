package org.nastavnik.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What differs between two versions of a file: elements of a model or fields of a form, by their ids. Positions do not count. */
final class Differences {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Differences() {
    }

    /** Russian lines, seen from the live version: what it has more, less or other than the delivered one. */
    static List<String> between(String file, byte[] live, byte[] delivered) {
        Map<String, String> ours = parts(file, live);
        Map<String, String> theirs = parts(file, delivered);
        List<String> found = new ArrayList<>();
        ours.forEach((id, content) -> {
            if (!theirs.containsKey(id)) {
                found.add("добавлено: " + id);
            } else if (!theirs.get(id).equals(content)) {
                found.add("изменено: " + id);
            }
        });
        theirs.keySet().stream().filter(id -> !ours.containsKey(id)).forEach(id -> found.add("убрано: " + id));
        return found.isEmpty() ? List.of("только расположение или оформление файла") : found;
    }

    private static Map<String, String> parts(String file, byte[] content) {
        Map<String, String> parts = new TreeMap<>();
        try {
            if (file.endsWith(".form")) {
                fields(JSON.readTree(content).path("components"), parts);
            } else {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                elements(factory.newDocumentBuilder().parse(new ByteArrayInputStream(content)).getDocumentElement(), parts, null);
            }
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
        return parts;
    }

    private static void fields(JsonNode components, Map<String, String> parts) {
        for (JsonNode component : components) {
            String key = component.path("key").asText(component.path("path").asText(component.path("id").asText()));
            JsonNode own = component.deepCopy();
            ((com.fasterxml.jackson.databind.node.ObjectNode) own).remove(List.of("components", "layout"));
            parts.put(key, own.toString());
            fields(component.path("components"), parts);
        }
    }

    /** What has no id of its own belongs to the nearest element around it that has one. */
    private static void elements(Element element, Map<String, String> parts, String around) {
        if (String.valueOf(element.getNamespaceURI()).matches(".*(/DI|DMNDI/)$")) {
            return;
        }
        String id = element.getAttribute("id").isEmpty() ? around : element.getAttribute("id");
        StringBuilder own = new StringBuilder(element.getLocalName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (!attribute.getNodeName().startsWith("xmlns") && !attribute.getNodeName().startsWith("modeler:")) {
                own.append('|').append(attribute.getLocalName()).append('=').append(attribute.getNodeValue());
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                own.append(child.getNodeValue().strip());
            }
        }
        parts.merge(String.valueOf(id), own.toString(), (before, more) -> before + "\n" + more);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                elements(inner, parts, id);
            }
        }
    }
}
