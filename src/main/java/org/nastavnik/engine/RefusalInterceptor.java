package org.nastavnik.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Outermost interceptor: lets a {@link Refusal} out of the wrappings that listeners and delegates put around it, and
 * answers for a task that is gone or belongs to another tenant like for one that never existed.
 */
class RefusalInterceptor extends CommandInterceptor {

    private static final String FOREIGN_TENANT = "ENGINE-13034";

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (NullValueException missing) {
            throw missing.getMessage() != null && missing.getMessage().startsWith("Cannot find task with id")
                    ? new Refusal("Задача уже выполнена или закрыта: обновите список задач")
                    : missing;
        } catch (ProcessEngineException failure) {
            throw unwrapped(failure);
        }
    }

    private static RuntimeException unwrapped(ProcessEngineException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return failure.getMessage() != null && failure.getMessage().contains(FOREIGN_TENANT)
                ? new AuthorizationException("Недоступно")
                : failure;
    }
}
