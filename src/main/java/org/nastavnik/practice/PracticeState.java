package org.nastavnik.practice;

import java.util.Arrays;

/** What became of a practice: described by its organisation, entered into a contest, scored there, awarded, published, retired. */
public enum PracticeState {

    DESCRIBED("described", "описана"),
    ENTERED("entered", "подана на конкурс"),
    SCORED("scored", "оценена"),
    AWARDED("awarded", "отмечена на конкурсе"),
    PUBLISHED("published", "в банке практик"),
    RETIRED("retired", "снята");

    private final String code;
    private final String title;

    PracticeState(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    /** In Russian, lower case, agrees with «практика». */
    public String title() {
        return title;
    }

    public static PracticeState of(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst().orElseThrow();
    }
}
