package org.nastavnik.engine.form;

import java.util.Map;

/**
 * What a feature package adds to one Camunda Form: the live data it shows and what becomes of its answers.
 * A form without such a bean is still checked against its own rules and kept in the journal.
 */
public interface TaskForm {

    /** The id of the {@code .form} file; the same form may serve a task or the start of a process. */
    String formId();

    /**
     * Values to show, by the form's own keys: texts, numbers, and lists of maps (as {@code valuesKey} of a select each map
     * has {@code label} and {@code value}). Computed at each opening, never stored in the engine, seen by the performer only.
     */
    default Map<String, ?> show(FormContext context) {
        return Map.of();
    }

    /**
     * Takes over answers that passed the form's own rules. Runs in the transaction that completes the task.
     * Refuses with {@link Fields#refuse}.
     */
    default void submit(FormContext context, Submission submission) {
    }
}
