package org.nastavnik.roadmap;

import static org.nastavnik.roadmap.RoadmapItemProcess.EXECUTION;

import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** Gives a term to an item whose roadmap points to another plan. */
@Component
class LinkItemPlanForm implements TaskForm {

    private final ItemExecutions executions;

    LinkItemPlanForm(ItemExecutions executions) {
        this.executions = executions;
    }

    @Override
    public String formId() {
        return "link-item-plan";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        return Map.of("item", ItemText.of(executions.find(context.get(EXECUTION))));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        executions.setDue(context.get(EXECUTION), submission.date("dueOn"));
    }
}
