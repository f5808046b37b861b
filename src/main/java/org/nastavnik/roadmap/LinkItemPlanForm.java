package org.nastavnik.roadmap;

import static org.nastavnik.roadmap.RoadmapItemProcess.DUE_ON;
import static org.nastavnik.roadmap.RoadmapItemProcess.EXECUTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.execution.OtherPlans;
import org.springframework.stereotype.Component;

/** Gives a term to an item whose roadmap points to another plan. */
@Component
class LinkItemPlanForm implements TaskForm {

    private final ItemExecutions executions;
    private final List<OtherPlans> plans;

    LinkItemPlanForm(ItemExecutions executions, List<OtherPlans> plans) {
        this.executions = executions;
        this.plans = plans;
    }

    @Override
    public String formId() {
        return "link-item-plan";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        ItemExecution item = executions.find(context.get(EXECUTION));
        return Map.of("item", ItemText.of(item), "plans", OtherPlans.options(plans, item.municipality()));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        ItemExecution item = executions.find(context.get(EXECUTION));
        LocalDate dueOn = submission.has("plan")
                ? OtherPlans.find(plans, item.municipality(), submission.text("plan")).orElseThrow().on()
                : submission.date("dueOn");
        context.set(DUE_ON, dueOn.toString());
        executions.setDue(item.id(), dueOn);
    }
}
