package org.nastavnik.workinggroup;

import static org.nastavnik.workinggroup.InstructionProcess.DUE_ON;
import static org.nastavnik.workinggroup.InstructionProcess.INSTRUCTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.execution.OtherPlans;
import org.springframework.stereotype.Component;

/** Gives a term to an instruction whose decision points to another plan. */
@Component
class LinkPlanForm implements TaskForm {

    private final InstructionRegister instructions;
    private final List<OtherPlans> plans;

    LinkPlanForm(InstructionRegister instructions, List<OtherPlans> plans) {
        this.instructions = instructions;
        this.plans = plans;
    }

    @Override
    public String formId() {
        return "link-plan";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Instruction instruction = instructions.find(context.get(INSTRUCTION));
        return Map.of("instruction", InstructionText.of(instruction), "plans", OtherPlans.options(plans, instruction.municipality()));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Instruction instruction = instructions.find(context.get(INSTRUCTION));
        LocalDate dueOn = submission.has("plan")
                ? OtherPlans.find(plans, instruction.municipality(), submission.text("plan")).orElseThrow().on()
                : submission.date("dueOn");
        context.set(DUE_ON, dueOn.toString());
        instructions.setDue(instruction.id(), dueOn);
    }
}
