package org.nastavnik.roadmap;

import static org.nastavnik.roadmap.RoadmapItemProcess.EXECUTION;

import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** Accepts the report on an item or sends it back; the item keeps its term. */
@Component
class AcceptItemForm implements TaskForm {

    private final ItemExecutions executions;

    AcceptItemForm(ItemExecutions executions) {
        this.executions = executions;
    }

    @Override
    public String formId() {
        return "accept-item";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        return Map.of("item", ItemText.of(executions.find(context.get(EXECUTION))));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if (submission.returned()) {
            executions.sendBack(context.get(EXECUTION));
        } else {
            executions.accept(context.get(EXECUTION));
        }
    }
}
