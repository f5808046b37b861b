package org.nastavnik.pairing;

import java.util.Arrays;

/** A way to go on for a mentee without a pair. */
enum UnmatchedStep {

    WAIT("wait", "ждать наставника", Then.WAITS),
    OTHER_FORM("otherForm", "попробовать другую форму наставничества", Then.NEW_PROPOSAL),
    JOIN_GROUP("joinGroup", "включить в группу", Then.NEW_PROPOSAL),
    PSYCHOLOGIST("psychologist", "работа с психологом", Then.SETTLED),
    OTHER_SCHOOL("mentorOfAnotherSchool", "наставник другой организации через муниципальную базу", Then.SETTLED);

    /** What follows for the stage. */
    enum Then { WAITS, NEW_PROPOSAL, SETTLED }

    private final String code;
    private final String title;
    private final Then then;

    UnmatchedStep(String code, String title, Then then) {
        this.code = code;
        this.title = title;
        this.then = then;
    }

    String code() {
        return code;
    }

    /** In Russian, lower case. */
    String title() {
        return title;
    }

    Then then() {
        return then;
    }

    static UnmatchedStep of(String code) {
        return Arrays.stream(values()).filter(step -> step.code.equals(code)).findFirst().orElseThrow();
    }
}
