package org.nastavnik.consent;

import org.nastavnik.engine.form.Variable;

/** The process {@code consent-withdrawal}. */
final class ConsentWithdrawalProcess {

    static final String KEY = "consent-withdrawal";

    static final Variable<Long> WITHDRAWAL = Variable.id("withdrawalId");

    private ConsentWithdrawalProcess() {
    }
}
