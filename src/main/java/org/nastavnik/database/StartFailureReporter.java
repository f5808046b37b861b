package org.nastavnik.database;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Stands before Spring Boot's own reporter, whose frame around the message is English. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailureReporter implements SpringBootExceptionReporter {

    StartFailureReporter(ConfigurableApplicationContext context) {
    }

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure startFailure) {
                System.err.println(text(startFailure));
                return true;
            }
        }
        return false;
    }

    static String text(StartFailure failure) {
        return """

                «Наставник» не запущен.
                Причина: %s
                Что делать: %s
                """.formatted(failure.getMessage(), failure.advice());
    }
}
