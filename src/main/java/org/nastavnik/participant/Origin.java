package org.nastavnik.participant;

import java.util.Arrays;

/** How a person came into the register. */
public enum Origin {

    SURVEY("survey", "анкета"),
    TEACHER("teacher", "предложил педагог"),
    SELF_APPLIED("selfApplied", "обратился сам"),
    PARTNER("partner", "предложил партнёр"),
    IMPORT("import", "прежний список или файл");

    private final String code;
    private final String title;

    Origin(String code, String title) {
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

    public static Origin of(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst().orElseThrow();
    }
}
