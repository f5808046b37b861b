package org.nastavnik.roadmap;

import org.nastavnik.engine.form.Variable;

/** The process {@code municipal-roadmap}. */
final class MunicipalRoadmapProcess {

    static final String KEY = "municipal-roadmap";

    static final Variable<Long> ROADMAP = Variable.id("roadmapId");

    /** The last day of the roadmap's period, ISO; the closing report is due after it. */
    static final Variable<String> ENDS_ON = Variable.text("endsOn");

    /** Correlated with the instance when organisations have joined that the roadmap did not name. */
    static final String JOINED = "organisation-joined";

    private MunicipalRoadmapProcess() {
    }
}
