package org.nastavnik.engine.gate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.nastavnik.engine.gate.ModelFile.DecisionFile;
import org.nastavnik.engine.gate.ModelFile.FormFile;
import org.nastavnik.engine.gate.ModelFile.ProcessFile;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads files without document types and entities, and without anything that stands outside of the file. */
final class ModelReader {

    private static final int MAX_BYTES = 2_000_000;
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ModelReader() {
    }

    static Optional<ModelFile> read(String path, byte[] content, List<Finding> findings) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        try {
            if (content.length > MAX_BYTES) {
                throw new IOException("больше 2 МБ");
            }
            if (name.endsWith(".bpmn")) {
                return Optional.of(new ProcessFile(name, xml(content)));
            } else if (name.endsWith(".dmn")) {
                return Optional.of(new DecisionFile(name, xml(content)));
            } else if (name.endsWith(".form")) {
                return Optional.of(new FormFile(name, JSON.readTree(content)));
            }
            findings.add(new Finding(name, "", "такие файлы не развёртываются: только .bpmn, .dmn и .form"));
        } catch (SAXException broken) {
            findings.add(new Finding(name, "", "файл не читается как XML без DOCTYPE и внешних сущностей: " + broken.getMessage()));
        } catch (JsonProcessingException broken) {
            findings.add(new Finding(name, "", "файл не читается как JSON: " + broken.getOriginalMessage()));
        } catch (IOException broken) {
            findings.add(new Finding(name, "", "файл не читается: " + broken.getMessage()));
        }
        return Optional.empty();
    }

    static Document xml(byte[] content) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return builder.parse(new ByteArrayInputStream(content));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
