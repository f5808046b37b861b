package org.nastavnik.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;

import java.time.DayOfWeek;

/** The ordinary week: deadlines of papers run on five days everywhere, meetings on the organisation's own. */
enum Week {
    FIVE(FRIDAY),
    SIX(SATURDAY);

    private final DayOfWeek last;

    Week(DayOfWeek last) {
        this.last = last;
    }

    boolean works(DayOfWeek day) {
        return day.compareTo(last) <= 0;
    }

    static Week of(int days) {
        return days == 6 ? SIX : FIVE;
    }
}
