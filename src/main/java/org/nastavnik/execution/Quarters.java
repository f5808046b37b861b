package org.nastavnik.execution;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Quarters of a year: how often a continuous item or decision is looked at. */
public final class Quarters {

    private static final int MONTHS = 3;

    private Quarters() {
    }

    /** The last day of the quarter. */
    public static LocalDate endOf(LocalDate day) {
        return beginningOf(day).plusMonths(MONTHS).minusDays(1);
    }

    /** The first day of the quarter after. */
    public static LocalDate next(LocalDate day) {
        return beginningOf(day).plusMonths(MONTHS);
    }

    private static LocalDate beginningOf(LocalDate day) {
        return day.withDayOfMonth(1).withMonth((day.get(IsoFields.QUARTER_OF_YEAR) - 1) * MONTHS + 1);
    }
}
