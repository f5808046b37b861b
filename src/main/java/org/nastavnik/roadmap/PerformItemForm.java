package org.nastavnik.roadmap;

import static org.nastavnik.roadmap.RoadmapItemProcess.EXECUTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.document.Documents;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.execution.EvidenceRows;
import org.nastavnik.execution.OwnEvidence;
import org.nastavnik.execution.StagePapers;
import org.springframework.stereotype.Component;

/** The report on an item, with evidence; papers of the stages are offered so that nothing is done twice. */
@Component
class PerformItemForm implements TaskForm {

    private final ItemExecutions executions;
    private final Documents documents;
    private final StagePapers papers;
    private final List<OwnEvidence> registers;
    private final WorkingCalendar calendar;

    PerformItemForm(ItemExecutions executions, Documents documents, StagePapers papers, List<OwnEvidence> registers, WorkingCalendar calendar) {
        this.executions = executions;
        this.documents = documents;
        this.papers = papers;
        this.registers = registers;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "perform-item";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        ItemExecution item = executions.find(context.get(EXECUTION));
        Map<String, Object> values = new HashMap<>();
        values.put("item", ItemText.of(item));
        LocalDate today = calendar.today(context.organisation());
        values.put("doneOn", today);
        List<Map<String, String>> evidence = new ArrayList<>(EvidenceRows.options(documents.ofOrganisation(context.organisation())));
        evidence.addAll(OwnEvidence.options(registers, context.organisation(), SchoolYear.firstDay(today), today));
        values.put("documents", evidence);
        values.put("hasPartner", item.roles().contains(ResponsibleRole.PARTNER.code()));
        if (!item.state().equals("returned")) {
            values.putAll(EvidenceRows.begun(item.results(), papers.of(context.organisation(), item.activity(), today), today));
        }
        return values;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if (submission.date("doneOn").isAfter(calendar.today(context.organisation()))) {
            throw submission.refuse("doneOn", "день исполнения ещё не наступил");
        }
        executions.report(context.get(EXECUTION), submission.text("report"), submission.date("doneOn"),
                EvidenceRows.links(EvidenceRows.shown(submission)));
    }
}
