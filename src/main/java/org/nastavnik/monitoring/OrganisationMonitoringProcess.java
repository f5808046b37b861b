package org.nastavnik.monitoring;

import org.nastavnik.engine.form.Variable;

/** The process {@code organisation-monitoring}: the assessment of one organisation. */
final class OrganisationMonitoringProcess {

    static final String KEY = "organisation-monitoring";

    /** {@code submit}, or {@code recount} to see the result first. */
    static final Variable<String> GROWTH_STEP = Variable.text("growthStep");

    private OrganisationMonitoringProcess() {
    }
}
