package org.nastavnik.engine.task;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.RuleTables;
import org.springframework.stereotype.Component;

/**
 * Sets the due date of a new task: working days from the decision table {@code deadline-policy}, counted from the day the
 * task appears or from the date in the process variable that the table names. Due is the last minute of that day where the
 * organisation is. A due date that the model itself sets is kept; a variable that is set to null means that there is no due date.
 */
@Component
class DueDate implements TaskListener {

    private static final String POLICY = "deadline-policy";

    private final WorkingCalendar calendar;
    private final RuleTables rules;
    private final CountedDeadlines counted;

    DueDate(WorkingCalendar calendar, RuleTables rules, CountedDeadlines counted) {
        this.calendar = calendar;
        this.rules = rules;
        this.counted = counted;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getDueDate() != null) {
            return;
        }
        rules.first(POLICY, Map.of("task", task.getTaskDefinitionKey()))
                .ifPresent(rule -> due(task, ((Number) rule.get("workingDays")).intValue(), (String) rule.get("countedFrom")));
    }

    /** What has to be ready some days before an event that is nearer than that is due today: nothing is overdue when it appears. */
    private void due(DelegateTask task, int workingDays, String countedFrom) {
        if (countedFrom != null && task.hasVariable(countedFrom) && task.getVariable(countedFrom) == null) {
            return;
        }
        LocalDate from = start(task, countedFrom);
        LocalDate day = calendar.plusWorkingDays(from, workingDays, task.getTenantId());
        LocalDate today = calendar.today(task.getTenantId());
        if (workingDays < 0 && day.isBefore(today)) {
            task.setDueDate(DueDay.end(today, calendar.zone(task.getTenantId())));
            return;
        }
        task.setDueDate(DueDay.end(day, calendar.zone(task.getTenantId())));
        counted.add(task.getId(), from, workingDays);
    }

    private LocalDate start(DelegateTask task, String variable) {
        Object date = variable == null ? null : task.getVariable(variable);
        return date == null ? calendar.today(task.getTenantId()) : LocalDate.parse(date.toString());
    }
}
