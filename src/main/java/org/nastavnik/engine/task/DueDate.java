package org.nastavnik.engine.task;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.nastavnik.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * Sets the due date of a new task: working days from the decision table {@code deadline-policy}, counted from the day the
 * task appears or from the date in the process variable that the table names. Due is the last minute of that day where the
 * organisation is. A due date that the model itself sets is kept; a variable that is set to null means that there is no due date.
 */
@Component
class DueDate implements TaskListener {

    private final WorkingCalendar calendar;
    private final CountedDeadlines counted;

    DueDate(WorkingCalendar calendar, CountedDeadlines counted) {
        this.calendar = calendar;
        this.counted = counted;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getDueDate() != null) {
            return;
        }
        DmnDecisionResult rule = rule(task);
        if (!rule.isEmpty()) {
            int days = ((Number) rule.getSingleResult().getEntry("workingDays")).intValue();
            String countedFrom = rule.getSingleResult().getEntry("countedFrom");
            if (countedFrom != null && task.hasVariable(countedFrom) && task.getVariable(countedFrom) == null) {
                return;
            }
            LocalDate from = start(task, countedFrom);
            task.setDueDate(DueDay.end(calendar.plusWorkingDays(from, days, task.getTenantId()), calendar.zone(task.getTenantId())));
            counted.add(task.getId(), from, days);
        }
    }

    private LocalDate start(DelegateTask task, String variable) {
        Object date = variable == null ? null : task.getVariable(variable);
        return date == null ? calendar.today(task.getTenantId()) : LocalDate.parse(date.toString());
    }

    private static DmnDecisionResult rule(DelegateTask task) {
        DecisionService decisions = task.getProcessEngineServices().getDecisionService();
        return Context.getCommandContext().runWithoutAuthorization(() -> decisions.evaluateDecisionByKey("deadline-policy")
                .variables(Map.of("task", task.getTaskDefinitionKey())).evaluate());
    }
}
