package org.nastavnik.pair;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;

/** How often a pair meets. */
enum Rhythm {

    WEEKLY("weekly", "раз в неделю", Period.ofWeeks(1)),
    FORTNIGHTLY("fortnightly", "раз в две недели", Period.ofWeeks(2)),
    MONTHLY("monthly", "раз в месяц", Period.ofMonths(1));

    private final String code;
    private final String title;
    private final Period step;

    Rhythm(String code, String title, Period step) {
        this.code = code;
        this.title = title;
        this.step = step;
    }

    String code() {
        return code;
    }

    /** In Russian, lower case. */
    String title() {
        return title;
    }

    LocalDate after(LocalDate meeting) {
        return meeting.plus(step);
    }

    static Rhythm of(String code) {
        return Arrays.stream(values()).filter(rhythm -> rhythm.code.equals(code)).findFirst().orElseThrow();
    }
}
