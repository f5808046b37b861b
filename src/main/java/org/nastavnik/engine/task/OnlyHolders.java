package org.nastavnik.engine.task;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.nastavnik.engine.Refusal;
import org.springframework.stereotype.Component;

/** Refuses to hand a task to somebody who does not hold its post, and to complete it by anybody else. */
@Component
class OnlyHolders implements TaskListener {

    private final TaskAccess access;

    OnlyHolders(TaskAccess access) {
        this.access = access;
    }

    @Override
    public void notify(DelegateTask task) {
        boolean allowed = EVENTNAME_ASSIGNMENT.equals(task.getEventName())
                ? task.getAssignee() == null || access.mayPerform(task.getAssignee(), task)
                : access.granted(task);
        if (!allowed) {
            throw new Refusal("Задачу «" + task.getName() + "» выполняет другое должностное лицо организации");
        }
    }
}
