package org.nastavnik.engine.gate;

import java.util.List;
import java.util.Set;
import org.nastavnik.engine.gate.ModelFile.ProcessFile;
import org.w3c.dom.Element;

/** Forms, called processes and decision tables that a process names are deployed or come with it. */
final class ReferencesExist implements ModelRule {

    @Override
    public void check(ModelFile file, Surroundings surroundings, List<Finding> findings) {
        if (file instanceof ProcessFile process) {
            for (Element element : Elements.all(process.xml())) {
                String form = element.getAttributeNS(Elements.CAMUNDA, "formRef");
                exists(file, element, "формы", form, surroundings.forms(), findings);
                if (!form.isEmpty() && !"latest".equals(element.getAttributeNS(Elements.CAMUNDA, "formRefBinding"))) {
                    findings.add(new Finding(file.name(), Elements.label(element), "привязка формы должна быть latest (последняя версия)"));
                }
                exists(file, element, "таблицы решений", element.getAttributeNS(Elements.CAMUNDA, "decisionRef"), surroundings.decisions(), findings);
                exists(file, element, "процесса", element.getAttribute("calledElement"), surroundings.processes(), findings);
            }
        }
    }

    private static void exists(ModelFile file, Element element, String what, String key, Set<String> known, List<Finding> findings) {
        if (!key.isEmpty() && !known.contains(key)) {
            findings.add(new Finding(file.name(), Elements.label(element), what + " «" + key + "» нет ни в этом развёртывании, ни среди развёрнутых"));
        }
    }
}
