package org.nastavnik.monitoring;

import org.nastavnik.engine.form.Variable;

/** The process {@code monitoring} and the variable that it shares with the called one. */
final class MonitoringProcess {

    static final String KEY = "monitoring";

    static final Variable<Long> ROUND = Variable.id("roundId");

    private MonitoringProcess() {
    }
}
