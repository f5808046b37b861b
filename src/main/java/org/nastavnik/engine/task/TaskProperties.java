package org.nastavnik.engine.task;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * The extension properties of a user task in its model. An empty one counts as absent: the templates of Camunda Modeler leave
 * one for every field that nobody filled in.
 */
public final class TaskProperties {

    private TaskProperties() {
    }

    public static Map<String, String> of(Element task) {
        Map<String, String> found = new HashMap<>();
        Element extensions = task.element("extensionElements");
        Element properties = extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (properties != null) {
            properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").forEach(property -> put(property, found));
        }
        return Map.copyOf(found);
    }

    private static void put(Element property, Map<String, String> found) {
        String value = property.attribute("value", "").strip();
        if (!value.isEmpty()) {
            found.put(property.attribute("name"), value);
        }
    }
}
