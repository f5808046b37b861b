package org.nastavnik.roadmap;

import static org.nastavnik.roadmap.MunicipalRoadmapProcess.JOINED;
import static org.nastavnik.roadmap.MunicipalRoadmapProcess.ROADMAP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.execution.Quarters;
import org.nastavnik.organisation.Organisations;
import org.springframework.stereotype.Component;

/** The monthly look at all executions of a roadmap; organisations that joined since the approval get what is still ahead. */
@Component
class ReviewExecutionForm implements TaskForm {

    private final MunicipalRoadmaps roadmaps;
    private final ItemExecutions executions;
    private final Organisations organisations;
    private final RuntimeService processes;
    private final WorkingCalendar calendar;

    ReviewExecutionForm(MunicipalRoadmaps roadmaps, ItemExecutions executions, Organisations organisations, RuntimeService processes,
                        WorkingCalendar calendar) {
        this.roadmaps = roadmaps;
        this.executions = executions;
        this.organisations = organisations;
        this.processes = processes;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "review-execution";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        long roadmap = context.get(ROADMAP);
        List<ItemExecution> all = executions.ofRoadmap(roadmap);
        LocalDate today = calendar.today(context.organisation());
        List<String> taking = roadmaps.organisations(roadmap);
        List<Map<String, String>> others = organisations.of(context.organisation()).stream().filter(each -> !taking.contains(each.code()))
                .map(each -> Map.of("value", each.code(), "label", each.shortName())).toList();
        return Map.of("summary", ExecutionLines.summary(all, today, calendar), "lines", ExecutionLines.rows(all, today, calendar),
                "others", others, "hasOthers", !others.isEmpty());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        List<String> joined = submission.choices("joined");
        if (joined.isEmpty()) {
            return;
        }
        long roadmap = context.get(ROADMAP);
        LocalDate today = calendar.today(context.organisation());
        joined.forEach(organisation -> {
            roadmaps.join(roadmap, organisation);
            executions.distributeAhead(roadmap, Quarters.endOf(today), organisation, today);
        });
        EngineRights.use(() -> processes.createMessageCorrelation(JOINED).processInstanceId(context.processInstanceId()).correlateAllWithResult());
    }
}
