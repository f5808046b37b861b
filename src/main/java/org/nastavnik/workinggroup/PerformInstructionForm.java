package org.nastavnik.workinggroup;

import static org.nastavnik.workinggroup.InstructionProcess.INSTRUCTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.document.Documents;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;
import org.nastavnik.execution.EvidenceRows;
import org.nastavnik.execution.OwnEvidence;
import org.nastavnik.execution.StagePapers;

/** The report on an instruction: evidence for each result, papers of the stages offered so that nothing is done twice. */
@Component
class PerformInstructionForm implements TaskForm {

    private static final String WHOLE = "Исполнение решения";

    private final InstructionRegister instructions;
    private final Documents documents;
    private final StagePapers papers;
    private final WorkingCalendar calendar;
    private final List<OwnEvidence> offered;

    PerformInstructionForm(InstructionRegister instructions, Documents documents, StagePapers papers, WorkingCalendar calendar,
                           List<OwnEvidence> offered) {
        this.instructions = instructions;
        this.documents = documents;
        this.papers = papers;
        this.calendar = calendar;
        this.offered = offered;
    }

    @Override
    public String formId() {
        return "perform-instruction";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Instruction instruction = instructions.find(context.get(INSTRUCTION));
        Map<String, Object> values = new HashMap<>();
        values.put("instruction", InstructionText.of(instruction));
        LocalDate today = calendar.today(context.organisation());
        values.put("doneOn", today);
        List<Map<String, String>> evidence = new ArrayList<>(OwnEvidence.options(offered, context.organisation(), instruction.protocolDate(), today));
        evidence.addAll(EvidenceRows.options(documents.ofOrganisation(context.organisation())));
        values.put("documents", evidence);
        if (instruction.returns() == 0) {
            values.putAll(EvidenceRows.begun(results(instruction), papers.of(context.organisation(), instruction.text(), today), today));
        }
        return values;
    }

    static List<String> results(Instruction instruction) {
        return instruction.results().isEmpty() ? List.of(WHOLE) : instruction.results();
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Instruction instruction = instructions.find(context.get(INSTRUCTION));
        if (submission.date("doneOn").isAfter(calendar.today(context.organisation()))) {
            throw submission.refuse("doneOn", "день исполнения ещё не наступил");
        }
        List<Row> shown = EvidenceRows.shown(submission);
        instructions.report(instruction.id(), submission.text("report"), submission.date("doneOn"),
                EvidenceRows.links(shown),
                shown.stream().map(row -> row.text("result")).filter(results(instruction)::contains).toList());
    }
}
