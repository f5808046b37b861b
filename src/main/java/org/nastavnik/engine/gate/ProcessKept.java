package org.nastavnik.engine.gate;

import java.util.List;
import org.nastavnik.engine.gate.ModelFile.ProcessFile;
import org.w3c.dom.Element;

/** One executable process a file, which says how long its history is kept; the file is named after it. */
final class ProcessKept implements ModelRule {

    private static final String DAYS = "P\\d{1,5}D|\\d{1,5}";

    @Override
    public void check(ModelFile file, Surroundings surroundings, List<Finding> findings) {
        if (file instanceof ProcessFile process) {
            List<Element> processes = Elements.named(process.xml(), Elements.BPMN, "process").toList();
            if (processes.size() != 1) {
                findings.add(new Finding(file.name(), "", "в файле должен быть ровно один процесс, а их " + processes.size()));
            }
            processes.forEach(one -> check(file, one, findings));
        }
    }

    private static void check(ModelFile file, Element process, List<Finding> findings) {
        if (!file.name().equals(process.getAttribute("id") + ".bpmn")) {
            findings.add(new Finding(file.name(), Elements.label(process), "файл должен называться «" + process.getAttribute("id") + ".bpmn»"));
        }
        if (!"true".equals(process.getAttribute("isExecutable"))) {
            findings.add(new Finding(file.name(), Elements.label(process), "процесс не отмечен как исполняемый (isExecutable)"));
        }
        if (!process.getAttributeNS(Elements.CAMUNDA, "historyTimeToLive").matches(DAYS)) {
            findings.add(new Finding(file.name(), Elements.label(process), "не указан срок хранения истории (historyTimeToLive), например P1825D"));
        }
    }
}
