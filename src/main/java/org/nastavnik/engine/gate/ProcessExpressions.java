package org.nastavnik.engine.gate;

import java.util.List;
import java.util.Set;
import org.nastavnik.engine.gate.ModelFile.ProcessFile;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Every text and attribute may hold an expression; delegates and listeners are nothing but a listed bean. */
final class ProcessExpressions implements ModelRule {

    private static final Set<String> CONDITIONS = Set.of("conditionExpression", "condition", "completionCondition");

    @Override
    public void check(ModelFile file, Surroundings surroundings, List<Finding> findings) {
        if (file instanceof ProcessFile process) {
            Expressions expressions = new Expressions(surroundings.beans());
            Elements.all(process.xml()).forEach(element -> check(file, element, expressions, findings));
        }
    }

    private static void check(ModelFile file, Element element, Expressions expressions, List<Finding> findings) {
        String text = Elements.text(element);
        expressions.fault(text).ifPresent(fault -> findings.add(new Finding(file.name(), Elements.label(element), fault)));
        if (CONDITIONS.contains(element.getLocalName()) && !Expressions.isIn(text)) {
            findings.add(new Finding(file.name(), Elements.label(element), "условие должно быть выражением ${…}"));
        }
        for (Attr attribute : Elements.attributes(element)) {
            if ("delegateExpression".equals(attribute.getLocalName()) && !expressions.isBean(attribute.getValue())) {
                findings.add(new Finding(file.name(), Elements.label(element), "исполнитель " + attribute.getValue() + " – такого бина нет в списке разрешённых"));
            } else {
                expressions.fault(attribute.getValue()).ifPresent(fault -> findings.add(new Finding(file.name(), Elements.label(element), fault)));
            }
        }
    }
}
