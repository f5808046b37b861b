package org.nastavnik.consent;

import java.util.Arrays;

/** What becomes of a pair or group from which somebody withdrew. */
enum PairOutcome {

    GOES_ON("goesOn"), NEW_MENTOR("newMentor"), END("end");

    private final String code;

    PairOutcome(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static PairOutcome of(String code) {
        return Arrays.stream(values()).filter(outcome -> outcome.code.equals(code)).findFirst().orElseThrow();
    }
}
