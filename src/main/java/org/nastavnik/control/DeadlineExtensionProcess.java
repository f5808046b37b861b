package org.nastavnik.control;

import org.nastavnik.engine.form.Variable;

/** The process {@code deadline-extension}: a performer asks for a later day, one level above decides. */
final class DeadlineExtensionProcess {

    static final String KEY = "deadline-extension";

    /** The engine group that decides. */
    static final Variable<String> DECIDED_BY = Variable.text("decidedBy");

    private DeadlineExtensionProcess() {
    }
}
