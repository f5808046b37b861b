package org.nastavnik.document;

import org.nastavnik.engine.form.FormContext;

/** The paper that a task brought stands in the register. Published within the transaction that completes the task. */
public record PaperRegistered(FormContext task, long document) {
}
