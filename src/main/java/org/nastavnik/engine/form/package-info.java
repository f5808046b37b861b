/**
 * Camunda Forms with live register data: shows it, checks what is submitted, hands it to the feature that owns it.
 * Owns the form handlers, the server-side rules of a form and the journal of submitted tasks ({@code task_record}).
 * Must not know any feature: features implement {@link org.nastavnik.engine.form.TaskForm}.
 */
package org.nastavnik.engine.form;
