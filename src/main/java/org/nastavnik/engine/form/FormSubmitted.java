package org.nastavnik.engine.form;

/**
 * A form was checked and taken over by its feature, the task is about to be completed. Published within the transaction: a
 * listener that refuses leaves everything as it was.
 *
 * @param register whether answers went to a register: data of people
 */
public record FormSubmitted(FormContext context, Submission submission, boolean register) {
}
