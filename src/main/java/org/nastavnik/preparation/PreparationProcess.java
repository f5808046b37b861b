package org.nastavnik.preparation;

import org.nastavnik.engine.form.Variable;

/** The process {@code preparation}, stage 1. */
final class PreparationProcess {

    static final String KEY = "preparation";
    /** Whether every audience was told about mentoring. */
    static final Variable<Boolean> COMMUNITY_INFORMED = Variable.flag("communityInformed");

    private PreparationProcess() {
    }
}
