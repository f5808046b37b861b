package org.nastavnik.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.task.Deadlines;
import org.nastavnik.engine.task.TaskClosed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends every question about a task that is done, whose deadline moved, or that was taken off control. */
@Component
class Settlement {

    private final ControlRegister register;
    private final Deadlines deadlines;
    private final RuntimeService processes;
    private final TaskService tasks;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;

    Settlement(ControlRegister register, Deadlines deadlines, RuntimeService processes, TaskService tasks, WorkingCalendar calendar, ApplicationEventPublisher events) {
        this.register = register;
        this.deadlines = deadlines;
        this.processes = processes;
        this.tasks = tasks;
        this.calendar = calendar;
        this.events = events;
    }

    @EventListener
    void taskIsClosed(TaskClosed closed) {
        settle(closed.taskId(), closed.organisation());
    }

    /** Gives the task its new day and ends what else was asked about it. */
    void moveDeadline(String task, String organisation, LocalDate newDay) {
        deadlines.set(task, organisation, newDay);
        EngineRights.use(() -> Optional.ofNullable(tasks.createTaskQuery().taskId(task).singleResult()))
                .ifPresent(moved -> events.publishEvent(new DeadlineMoved(moved.getProcessInstanceId(), newDay)));
        settle(task, organisation);
    }

    void settle(String task, String organisation) {
        List<String> waiting = register.waiting(task);
        if (!waiting.isEmpty()) {
            register.settle(task, calendar.today(organisation));
            EngineRights.use(() -> waiting.forEach(instance -> processes.createMessageCorrelation(OverdueControlProcess.SETTLED)
                    .processInstanceId(instance).correlateAllWithResult()));
        }
    }
}
