package org.nastavnik.engine.gate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nastavnik.engine.gate.ModelFile.ProcessFile;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** A process consists of listed elements and attributes only; whatever is not listed is refused, known to the engine or not. */
final class AllowedElements implements ModelRule {

    private static final Set<String> BPMN = Set.of("definitions", "process", "documentation", "extensionElements", "startEvent", "endEvent",
            "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent", "userTask", "serviceTask", "businessRuleTask", "manualTask",
            "receiveTask", "callActivity", "subProcess", "exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway",
            "sequenceFlow", "incoming", "outgoing", "conditionExpression", "condition", "timerEventDefinition", "messageEventDefinition",
            "signalEventDefinition", "errorEventDefinition", "escalationEventDefinition", "conditionalEventDefinition",
            "terminateEventDefinition", "linkEventDefinition", "timeDate", "timeDuration", "timeCycle", "message", "signal", "error", "escalation",
            "multiInstanceLoopCharacteristics", "loopCardinality", "completionCondition", "textAnnotation", "text", "association", "group",
            "category", "categoryValue", "collaboration", "participant", "laneSet", "lane", "flowNodeRef");
    private static final Set<String> CAMUNDA = Set.of("in", "out", "properties", "property", "executionListener", "taskListener",
            "inputOutput", "inputParameter", "outputParameter");
    private static final Set<String> ATTRIBUTES = Set.of("id", "name", "sourceRef", "targetRef", "isExecutable", "calledElement", "default",
            "attachedToRef", "cancelActivity", "isInterrupting", "triggeredByEvent", "messageRef", "errorRef", "errorCode", "escalationRef",
            "escalationCode", "signalRef", "isSequential", "processRef", "processType", "isClosed", "targetNamespace", "exporter",
            "exporterVersion", "textFormat", "associationDirection", "categoryValueRef", "parallelMultiple", "gatewayDirection",
            "isForCompensation", "startQuantity", "completionQuantity", "instantiate", "eventGatewayType");
    private static final Set<String> CAMUNDA_ATTRIBUTES = Set.of("candidateGroups", "candidateStarterGroups", "formRef", "formRefBinding",
            "collection", "elementVariable", "delegateExpression", "expression", "resultVariable", "decisionRef", "decisionRefBinding",
            "mapDecisionResult", "dueDate", "followUpDate", "priority", "historyTimeToLive", "isStartableInTasklist", "versionTag", "assignee",
            "asyncBefore", "asyncAfter", "exclusive", "jobPriority", "initiator", "calledElementBinding", "modelerTemplate",
            "modelerTemplateVersion", "errorCodeVariable", "errorMessageVariable", "escalationCodeVariable", "variableName", "variableEvents");
    private static final Set<String> ATTRIBUTES_OF_CAMUNDA_ELEMENTS = Set.of("id", "name", "value", "source", "target", "sourceExpression",
            "businessKey", "variables", "local", "event", "delegateExpression", "expression");
    private static final Set<String> DRAWING = Set.of("http://www.omg.org/spec/BPMN/20100524/DI", "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI", "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0", "http://camunda.org/schema/modeler/1.0");
    private static final Set<String> HARMLESS = Set.of("http://www.w3.org/2000/xmlns/", "http://www.w3.org/2001/XMLSchema-instance");
    /** What modelling tools write without being asked; with any other value they are refused. */
    private static final Map<String, String> DEFAULTS = Map.of("implementation", "##unspecified",
            "expressionLanguage", "http://www.w3.org/1999/XPath", "typeLanguage", "http://www.w3.org/2001/XMLSchema");
    private static final Map<String, String> WHY = Map.of(
            "scriptTask", "сценарии не выполняются", "script", "сценарии не выполняются", "scriptFormat", "сценарии не выполняются",
            "language", "условия записываются только выражением ${…}",
            "class", "классы Java не вызываются: выберите бин из списка", "connector", "коннекторы не разрешены",
            "type", "внешние исполнители не разрешены", "topic", "внешние исполнители не разрешены",
            "resource", "внешние файлы не подключаются", "formKey", "форма задаётся только ссылкой на форму Camunda (formRef)");

    @Override
    public void check(ModelFile file, Surroundings surroundings, List<Finding> findings) {
        if (file instanceof ProcessFile process) {
            Elements.all(process.xml()).forEach(element -> check(file, element, findings));
        }
    }

    private static void check(ModelFile file, Element element, List<Finding> findings) {
        String namespace = String.valueOf(element.getNamespaceURI());
        if (DRAWING.contains(namespace)) {
            return;
        }
        boolean camunda = namespace.equals(Elements.CAMUNDA);
        if (!(camunda ? CAMUNDA : namespace.equals(Elements.BPMN) ? BPMN : Set.<String>of()).contains(element.getLocalName())) {
            findings.add(new Finding(file.name(), Elements.label(element), refusal("элемент", element.getNodeName(), element.getLocalName())));
            return;
        }
        for (Attr attribute : Elements.attributes(element)) {
            if (!allowed(attribute, camunda)) {
                findings.add(new Finding(file.name(), Elements.label(element), refusal("свойство", attribute.getName(), attribute.getLocalName())));
            }
        }
    }

    private static boolean allowed(Attr attribute, boolean ofCamundaElement) {
        String namespace = attribute.getNamespaceURI();
        if (namespace == null) {
            return attribute.getValue().equals(DEFAULTS.get(attribute.getLocalName())) || (ofCamundaElement ? ATTRIBUTES_OF_CAMUNDA_ELEMENTS : ATTRIBUTES).contains(attribute.getLocalName());
        }
        return HARMLESS.contains(namespace) || DRAWING.contains(namespace)
                || namespace.equals(Elements.CAMUNDA) && CAMUNDA_ATTRIBUTES.contains(attribute.getLocalName());
    }

    private static String refusal(String what, String name, String localName) {
        return what + " " + name + " – " + WHY.getOrDefault(localName, "такая конструкция не разрешена");
    }
}
