package org.nastavnik.control;

import static org.nastavnik.control.OverdueControlProcess.HAND_TO;
import static org.nastavnik.control.OverdueControlProcess.HAND_UNTIL;
import static org.nastavnik.control.OverdueControlProcess.LATE_TASK;
import static org.nastavnik.control.OverdueControlProcess.ORDER_NUMBER;

import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.engine.task.OpenTask;
import org.nastavnik.engine.task.OpenTasks;

/** Gives a late task to somebody with the same duty, or makes another person stand in for the whole post. */
@ModelBean("handOverTask")
class HandOverTask implements JavaDelegate {

    private final OpenTasks tasks;
    private final Duties duties;
    private final TaskService engine;

    HandOverTask(OpenTasks tasks, Duties duties, TaskService engine) {
        this.tasks = tasks;
        this.duties = duties;
        this.engine = engine;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tasks.find(LATE_TASK.of(execution)).ifPresent(task -> handOver(task, execution));
    }

    private void handOver(OpenTask task, DelegateExecution execution) {
        String login = HAND_TO.of(execution);
        if (task.performer() == null || duties.others(task).contains(login)) {
            EngineRights.use(() -> engine.setAssignee(task.id(), login));
        } else {
            duties.standIn(task, login, LocalDate.parse(HAND_UNTIL.of(execution)), ORDER_NUMBER.of(execution));
        }
    }
}
