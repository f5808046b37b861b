package org.nastavnik.base;

import org.nastavnik.engine.form.Variable;

/** The process {@code base-reopening}. */
final class BaseReopeningProcess {

    static final String KEY = "base-reopening";

    /** {@code mentee} or {@code mentor}. */
    static final Variable<String> SIDE = Variable.text("side");

    private BaseReopeningProcess() {
    }
}
