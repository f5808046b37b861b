package org.nastavnik.programme;

import org.nastavnik.engine.form.Variable;

/** The process {@code school-programme}: its key and the variables that all stages receive from it. */
public final class SchoolProgrammeProcess {

    public static final String KEY = "school-programme";

    public static final Variable<String> ORGANISATION = Variable.text("organisation");
    /** For example {@code 2026-27}. */
    public static final Variable<String> SCHOOL_YEAR = Variable.text("schoolYear");
    public static final Variable<Long> PROGRAMME = Variable.id("programmeId");

    /** Correlated with the programme's instance when an order names pairs. */
    public static final String PAIRS_ORDERED = "pairs-ordered";

    /** Correlated with the programme, or with stage 5 that waits, when somebody needs a pair again. */
    public static final String PAIR_WANTED = "pair-wanted";

    private SchoolProgrammeProcess() {
    }
}
