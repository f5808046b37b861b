package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Quarters of a year: how often a continuous item is looked at. */
final class Quarters {

    private static final int MONTHS = 3;

    private Quarters() {
    }

    static LocalDate endOf(LocalDate day) {
        return beginningOf(day).plusMonths(MONTHS).minusDays(1);
    }

    static LocalDate next(LocalDate day) {
        return beginningOf(day).plusMonths(MONTHS);
    }

    private static LocalDate beginningOf(LocalDate day) {
        return day.withDayOfMonth(1).withMonth((day.get(IsoFields.QUARTER_OF_YEAR) - 1) * MONTHS + 1);
    }
}
