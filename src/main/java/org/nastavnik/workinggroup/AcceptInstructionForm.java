package org.nastavnik.workinggroup;

import static org.nastavnik.workinggroup.InstructionProcess.INSTRUCTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** Accepts a report only when every result that the decision names is there; otherwise the missing ones are named. */
@Component
class AcceptInstructionForm implements TaskForm {

    private final InstructionRegister instructions;

    AcceptInstructionForm(InstructionRegister instructions) {
        this.instructions = instructions;
    }

    @Override
    public String formId() {
        return "accept-instruction";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Instruction instruction = instructions.find(context.get(INSTRUCTION));
        List<String> missing = missing(instruction);
        return Map.of("instruction", InstructionText.of(instruction), "missing", missing.isEmpty() ? "Представлены все результаты."
                : "**Не представлено:** " + Markdown.escape(String.join(", ", missing)));
    }

    private List<String> missing(Instruction instruction) {
        List<String> missing = new ArrayList<>(PerformInstructionForm.results(instruction));
        missing.removeAll(instructions.resultsDone(instruction.id()));
        return missing;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Instruction instruction = instructions.find(context.get(INSTRUCTION));
        if (submission.returned()) {
            instructions.sendBack(instruction.id());
            return;
        }
        List<String> missing = missing(instruction);
        if (!missing.isEmpty()) {
            throw submission.refuse("decision", "принять нельзя, не представлено: " + String.join(", ", missing) + ". Верните поручение с замечанием");
        }
        instructions.accept(instruction.id());
    }
}
