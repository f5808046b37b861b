package org.nastavnik.completion;

import java.util.Arrays;

/** What follows for a person when the cycle is over. */
public enum NextStep {

    GOES_ON("goesOn", "продолжает"),
    BECOMES_MENTOR("becomesMentor", "становится наставником"),
    LEAVES("leaves", "уходит"),
    RESERVE("reserve", "в резерве");

    private final String code;
    private final String title;

    NextStep(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    /** In Russian, lower case. */
    public String title() {
        return title;
    }

    public static NextStep of(String code) {
        return Arrays.stream(values()).filter(step -> step.code.equals(code)).findFirst().orElseThrow();
    }
}
