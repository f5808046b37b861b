package org.nastavnik.engine.task;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Gives a new task to whoever holds the post today; without a holder it stays with the group and the vacancy is told. */
@Component
class AssignToHolder implements TaskListener {

    private final Performers performers;

    AssignToHolder(Performers performers) {
        this.performers = performers;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() == null) {
            TaskGroups.of(task).ifPresent(group -> performers.holder(group, task.getTenantId())
                    .ifPresentOrElse(task::setAssignee, () -> performers.vacant(group, task.getTenantId())));
        }
    }
}
