package org.nastavnik.roadmap;

import static org.nastavnik.roadmap.MunicipalRoadmapProcess.ROADMAP;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** Closes a roadmap: what is still open is carried over or dropped with a reason, and its tasks end. */
@Component
class CloseRoadmapForm implements TaskForm {

    private static final String CARRIED_OVER = "Перенесено в следующую дорожную карту";

    private final MunicipalRoadmaps roadmaps;
    private final ItemExecutions executions;
    private final RuntimeService processes;
    private final WorkingCalendar calendar;

    CloseRoadmapForm(MunicipalRoadmaps roadmaps, ItemExecutions executions, RuntimeService processes, WorkingCalendar calendar) {
        this.roadmaps = roadmaps;
        this.executions = executions;
        this.processes = processes;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "close-roadmap";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<ItemExecution> all = executions.ofRoadmap(context.get(ROADMAP));
        return Map.of("summary", ExecutionLines.summary(all, calendar.today(context.organisation()), calendar),
                "open", all.stream().filter(ItemExecution::isOpen).map(each -> Map.of("value", String.valueOf(each.id()),
                        "label", "№ " + each.number() + ", " + each.organisationName())).toList());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long roadmap = context.get(ROADMAP);
        List<String> carriedOver = submission.choices("carriedOver");
        List<ItemExecution> open = executions.ofRoadmap(roadmap).stream().filter(CloseRoadmapForm::runs).toList();
        if (open.stream().anyMatch(each -> !carriedOver.contains(String.valueOf(each.id()))) && !submission.has("dropReason")) {
            throw submission.refuse("dropReason", "незавершённые мероприятия остаются, укажите причину или перенесите их все");
        }
        open.forEach(each -> drop(each, carriedOver.contains(String.valueOf(each.id())) ? CARRIED_OVER : submission.text("dropReason")));
        roadmaps.close(roadmap, submission.text("conclusions"));
    }

    /** A continuous item that was accepted for its quarter still has a process that waits for the next one. */
    private static boolean runs(ItemExecution each) {
        return each.isOpen() || each.isContinuous() && each.state().equals("accepted");
    }

    private void drop(ItemExecution execution, String reason) {
        if (execution.isOpen()) {
            executions.drop(execution.id(), reason);
        }
        EngineRights.use(() -> processes.createMessageCorrelation(RoadmapItemProcess.DROPPED)
                .processInstanceId(execution.processInstance()).correlateAllWithResult());
    }
}
