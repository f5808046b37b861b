package org.nastavnik.completion;

import org.nastavnik.engine.form.Variable;

/** The process {@code completion} and its variables. */
public final class CompletionProcess {

    public static final String KEY = "completion";

    /** Code of {@link EffectivenessBand}. */
    public static final Variable<String> EFFECTIVENESS_BAND = Variable.text("effectivenessBand");

    private CompletionProcess() {
    }
}
