package org.nastavnik.calendar;

import java.util.Arrays;

/** What a calendar day is, against the ordinary week. */
public enum DayKind {
    DAY_OFF("dayOff"),
    WORKING_DAY("workingDay");

    private final String code;

    DayKind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static DayKind of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
    }
}
