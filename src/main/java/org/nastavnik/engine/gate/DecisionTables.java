package org.nastavnik.engine.gate;

import java.util.List;
import java.util.Set;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.nastavnik.engine.gate.ModelFile.DecisionFile;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Decision tables speak FEEL only, with correct cells and without Java functions; the file is named after its decision. */
final class DecisionTables implements ModelRule {

    private static final Set<String> ELEMENTS = Set.of("definitions", "decision", "description", "decisionTable", "input", "inputExpression", "text",
            "output", "inputValues", "outputValues", "defaultOutputEntry", "rule", "inputEntry", "outputEntry", "annotation", "annotationEntry",
            "informationRequirement", "requiredDecision", "requiredInput", "inputData", "variable", "extensionElements");
    private static final Set<String> DRAWING = Set.of("https://www.omg.org/spec/DMN/20191111/DMNDI/", "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://www.omg.org/spec/DMN/20180521/DI/", "http://camunda.org/schema/modeler/1.0", "http://dmn.io/schema/dmn/biodi/2.0");
    private static final Set<String> CAMUNDA = Set.of("historyTimeToLive", "versionTag", "inputVariable", "diagramRelationId");
    private static final Set<String> FEEL = Set.of("feel", "https://www.omg.org/spec/DMN/20191111/FEEL/", "http://www.omg.org/spec/FEEL/20140401");
    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    @Override
    public void check(ModelFile file, Surroundings surroundings, List<Finding> findings) {
        if (file instanceof DecisionFile decisions) {
            Elements.all(decisions.xml()).forEach(element -> check(file, element, findings));
            Elements.named(decisions.xml(), Elements.DMN, "decision").forEach(decision -> decision(file, decision, findings));
        }
    }

    private static void decision(ModelFile file, Element decision, List<Finding> findings) {
        if (decision.getAttributeNS(Elements.CAMUNDA_DMN, "historyTimeToLive").isEmpty()) {
            findings.add(new Finding(file.name(), Elements.label(decision), "не указан срок хранения истории (historyTimeToLive), например P1825D"));
        }
        if (!file.name().equals(decision.getAttribute("id") + ".dmn")) {
            findings.add(new Finding(file.name(), Elements.label(decision), "файл должен называться «" + decision.getAttribute("id") + ".dmn»"));
        }
    }

    private static void check(ModelFile file, Element element, List<Finding> findings) {
        if (DRAWING.contains(String.valueOf(element.getNamespaceURI()))) {
            return;
        }
        if (!Elements.DMN.equals(element.getNamespaceURI()) || !ELEMENTS.contains(element.getLocalName())) {
            findings.add(new Finding(file.name(), Elements.label(element), "элемент " + element.getNodeName() + " – такая конструкция не разрешена"));
            return;
        }
        for (Attr attribute : Elements.attributes(element)) {
            if ("expressionLanguage".equals(attribute.getLocalName()) && !FEEL.contains(attribute.getValue())) {
                findings.add(new Finding(file.name(), Elements.label(element), "язык выражений «" + attribute.getValue() + "» не разрешён: только FEEL"));
            } else if (Elements.CAMUNDA_DMN.equals(attribute.getNamespaceURI()) && !CAMUNDA.contains(attribute.getLocalName())) {
                findings.add(new Finding(file.name(), Elements.label(element), "свойство " + attribute.getName() + " – такая конструкция не разрешена"));
            }
        }
        if ("text".equals(element.getLocalName())) {
            cell(file, element, findings);
        }
        if ("rule".equals(element.getLocalName()) && (cells(element, "inputEntry") != cells(element.getParentNode(), "input")
                || cells(element, "outputEntry") != cells(element.getParentNode(), "output"))) {
            findings.add(new Finding(file.name(), Elements.label(element), "ячеек в строке не столько, сколько столбцов в таблице"));
        }
    }

    private static long cells(Node parent, String name) {
        return parent instanceof Element element ? Elements.children(element).stream().filter(child -> Elements.is(child, Elements.DMN, name)).count() : 0;
    }

    private static void cell(ModelFile file, Element cell, List<Finding> findings) {
        String text = Elements.text(cell);
        if (text.isEmpty()) {
            return;
        }
        if (Expressions.isIn(text) || text.matches("(?s).*\\bexternal\\b.*\\{.*")) {
            findings.add(new Finding(file.name(), Elements.label(cell), "«" + text + "» – только FEEL, без ${…} и функций Java"));
            return;
        }
        boolean test = "inputEntry".equals(cell.getParentNode().getLocalName());
        ParseResult parsed = test ? ENGINE.parseUnaryTests(text) : ENGINE.parseExpression(text);
        if (parsed.isFailure() && !"-".equals(text)) {
            findings.add(new Finding(file.name(), Elements.label(cell), "«" + text + "» не разбирается как FEEL"));
        }
    }
}
