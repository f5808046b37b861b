package org.nastavnik.engine;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/**
 * A refusal meant for a person: its message is Russian, says what is wrong and what to do. REST answers 400 and
 * Tasklist shows the message; the transaction is rolled back, so the task and its data stay as they were.
 */
public class Refusal extends FormFieldValidationException {

    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        this("", message);
    }

    /** @param field key of the form field at fault, empty when there is none */
    public Refusal(String field, String message) {
        super(field, message);
    }
}
