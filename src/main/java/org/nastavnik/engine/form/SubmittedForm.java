package org.nastavnik.engine.form;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.nastavnik.engine.Refusal;

/**
 * Refuses to complete a task or start a process around its form: only what went through the form's handler in this very
 * command may go on. The engine's own work, which has no person, is free to.
 */
final class SubmittedForm implements TaskListener, ExecutionListener {

    private static final ThreadLocal<String> SUBMITTED = new ThreadLocal<>();

    static void mark(String taskOrInstance) {
        SUBMITTED.set(taskOrInstance);
    }

    @Override
    public void notify(DelegateTask task) {
        require(task.getId(), "Задачу «" + task.getName() + "» можно выполнить только через её форму");
    }

    @Override
    public void notify(DelegateExecution start) {
        if (start.getSuperExecution() == null) {
            require(start.getProcessInstanceId(), "Этот процесс запускается только через свою форму");
        }
    }

    private static void require(String id, String message) {
        String submitted = SUBMITTED.get();
        SUBMITTED.remove();
        if (Context.getCommandContext().getAuthenticatedUserId() != null && !id.equals(submitted)) {
            throw new Refusal(message);
        }
    }
}
