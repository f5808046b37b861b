package org.nastavnik.security;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NotAllowedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.nastavnik.engine.Refusal;

/**
 * Tells the caller's mistakes from failures: the engine's REST answers 500 to both. A mistake is what names things that are
 * not there, leaves out what is needed, has a value that cannot be stored or pushes a process to where its model asks for what it
 * does not have; anything else is a failure of ours.
 */
final class Mistakes {

    static final String UNCLEAR = "Так нельзя: проверьте названия, номера и значения в запросе";

    private static final List<String> READING = List.of("org.camunda.bpm.engine.rest.",
            "org.camunda.bpm.engine.variable.impl.type.", "org.camunda.bpm.engine.impl.util.EnsureUtil");
    private static final String DATA_EXCEPTION = "22";
    private static final Set<Class<? extends RuntimeException>> SAID_BY_THE_ENGINE = Set.of(NullValueException.class, NotValidException.class,
            NotFoundException.class, NotAllowedException.class, BadUserRequestException.class, OptimisticLockingException.class,
            SuspendedEntityInteractionException.class);

    private Mistakes() {
    }

    /** What to tell the caller, empty when it is not the caller's fault. */
    static Optional<String> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal.getMessage());
            }
            if (isMistake(cause)) {
                return Optional.of(UNCLEAR);
            }
        }
        return Optional.empty();
    }

    /** For the log: what went wrong, without values that people typed. */
    static String reason(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last instanceof ELException ? last.getMessage() : failure.getClass().getSimpleName();
    }

    private static boolean isMistake(Throwable thrown) {
        return SAID_BY_THE_ENGINE.stream().anyMatch(type -> type.isInstance(thrown))
                || thrown instanceof ELException && thrown.getCause() == null
                || thrown instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith(DATA_EXCEPTION)
                || thrown.getCause() == null && (thrown.getClass() == ProcessEngineException.class || isOfReading(thrown));
    }

    /** Thrown while the engine's REST turned the request into a call of the engine, or by the engine's checks of what it was given. */
    private static boolean isOfReading(Throwable thrown) {
        return thrown instanceof RuntimeException && Arrays.stream(thrown.getStackTrace()).map(StackTraceElement::getClassName)
                .filter(type -> !type.startsWith("java.") && !type.startsWith("jdk.")).findFirst()
                .filter(type -> READING.stream().anyMatch(type::startsWith)).isPresent();
    }
}
