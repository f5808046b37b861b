package org.nastavnik.engine.gate;

import java.util.List;
import java.util.Set;
import org.nastavnik.engine.gate.ModelFile.ProcessFile;
import org.w3c.dom.Element;

/** A human task has one known group, a form that is there, and a row in the table of deadlines. */
public final class UserTasksComplete implements ModelRule {

    /** The engine's groups that tasks are given to. */
    public static final Set<String> GROUPS = Set.of("curators", "heads", "deputy-heads", "specialists", "department-heads", "experts", "camunda-admin");

    @Override
    public void check(ModelFile file, Surroundings surroundings, List<Finding> findings) {
        if (file instanceof ProcessFile process) {
            Elements.named(process.xml(), Elements.BPMN, "userTask").forEach(task -> check(file, task, surroundings, findings));
        }
    }

    private static void check(ModelFile file, Element task, Surroundings surroundings, List<Finding> findings) {
        String label = Elements.label(task);
        String group = task.getAttributeNS(Elements.CAMUNDA, "candidateGroups");
        if (!GROUPS.contains(group) && !Expressions.isIn(group)) {
            findings.add(new Finding(file.name(), label, group.isEmpty() ? "не указана группа исполнителей (candidateGroups)"
                    : "группы исполнителей «" + group + "» нет; есть: " + String.join(", ", GROUPS.stream().sorted().toList())));
        }
        String form = task.getAttributeNS(Elements.CAMUNDA, "formRef");
        if (form.isEmpty()) {
            findings.add(new Finding(file.name(), label, "не указана форма (formRef)"));
        }
        if (!surroundings.deadlines().contains(task.getAttribute("id"))) {
            findings.add(new Finding(file.name(), label, "нет строки со сроком в таблице deadline-policy.dmn: добавьте строку \"" + task.getAttribute("id")
                    + "\" и разверните таблицу вместе с процессом или раньше"));
        }
    }
}
