package org.nastavnik.workinggroup;

import static org.nastavnik.workinggroup.WorkingGroupMeetingProcess.MEETING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;
import org.nastavnik.execution.ExecutionStates;
import org.nastavnik.execution.Terms;

/** The state of every instruction of a protocol; an instruction that a later decision cancelled is taken off here. */
@Component
class ReviewDecisionsForm implements TaskForm {

    private final InstructionRegister instructions;
    private final RuntimeService processes;
    private final WorkingCalendar calendar;

    ReviewDecisionsForm(InstructionRegister instructions, RuntimeService processes, WorkingCalendar calendar) {
        this.instructions = instructions;
        this.processes = processes;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "review-decisions";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Instruction> lines = instructions.linesOf(context.get(MEETING));
        LocalDate today = calendar.today(context.organisation());
        return Map.of("lines", lines.stream().map(line -> row(line, today)).toList(),
                "open", lines.stream().filter(Instruction::canBeCancelled)
                        .map(line -> Map.of("value", String.valueOf(line.id()), "label", "№ " + line.number() + ", " + line.organisationName())).toList());
    }

    private Map<String, ?> row(Instruction line, LocalDate today) {
        return Map.of("number", line.number(), "text", line.text(), "organisation", line.organisationName(),
                "state", ExecutionStates.title(line.state()), "dueOn", Terms.day(line.dueOn()),
                "late", ExecutionStates.daysLate(line.state(), line.dueOn(), today, line.organisation(), calendar), "returns", line.returns());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        List<Instruction> lines = instructions.linesOf(context.get(MEETING));
        for (String id : submission.choices("cancel")) {
            lines.stream().filter(Instruction::canBeCancelled).filter(line -> id.equals(String.valueOf(line.id()))).forEach(this::cancel);
        }
    }

    private void cancel(Instruction instruction) {
        if (instruction.isOpen()) {
            instructions.cancel(instruction.id());
        }
        EngineRights.use(() -> processes.createMessageCorrelation(InstructionProcess.CANCELLED)
                .processInstanceId(instruction.processInstance()).correlateAllWithResult());
    }
}
