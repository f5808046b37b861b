package org.nastavnik.workinggroup;

import static org.nastavnik.workinggroup.InstructionProcess.INSTRUCTION;

import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** Gives a term to an instruction whose decision points to another plan. */
@Component
class LinkPlanForm implements TaskForm {

    private final InstructionRegister instructions;

    LinkPlanForm(InstructionRegister instructions) {
        this.instructions = instructions;
    }

    @Override
    public String formId() {
        return "link-plan";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        return Map.of("instruction", InstructionText.of(instructions.find(context.get(INSTRUCTION))));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        instructions.setDue(context.get(INSTRUCTION), submission.date("dueOn"));
    }
}
