package org.nastavnik.engine.task;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * The engine asks this before every work on a task: claim and give back, complete, resolve, comment, attach. The right on the
 * process definition is not enough, the person must hold the task's post.
 */
@Component
class HoldersWork extends AuthorizationCommandChecker {

    private final TaskAccess access;

    HoldersWork(TaskAccess access) {
        this.access = access;
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        if (Context.getCommandContext().isAuthorizationCheckEnabled() && !access.granted(task)) {
            throw new AuthorizationException("Задачу «" + task.getName() + "» выполняет другое должностное лицо организации");
        }
    }
}
