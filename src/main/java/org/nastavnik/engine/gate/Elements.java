package org.nastavnik.engine.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Ways through a model's XML. */
final class Elements {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";

    private Elements() {
    }

    static List<Element> all(Document xml) {
        List<Element> found = new ArrayList<>();
        collect(xml.getDocumentElement(), found);
        return found;
    }

    static Stream<Element> named(Document xml, String namespace, String name) {
        return all(xml).stream().filter(element -> is(element, namespace, name));
    }

    static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    static List<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength()).mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    static List<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength()).mapToObj(i -> (Attr) element.getAttributes().item(i)).toList();
    }

    /** The text that stands directly in the element. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString().strip();
    }

    /** Name and id of the element, or of the nearest one around it that has an id. */
    static String label(Node node) {
        for (Node at = node; at instanceof Element element; at = at.getParentNode()) {
            String id = element.getAttribute("id");
            if (!id.isEmpty()) {
                String name = element.getAttribute("name");
                return name.isEmpty() ? "элемент " + id : "«" + name + "» (" + id + ")";
            }
        }
        return "";
    }

    private static void collect(Element element, List<Element> found) {
        found.add(element);
        children(element).forEach(child -> collect(child, found));
    }
}
