package org.nastavnik.calendar;

import java.time.LocalDate;
import java.time.Month;

/** School years as people name them: {@code 2026-27}. */
public final class SchoolYear {

    private static final int CENTURY = 100;

    private SchoolYear() {
    }

    /** The school year that the day belongs to; August belongs to the coming one. */
    public static String of(LocalDate day) {
        int first = day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1;
        return first + "-" + String.format("%02d", (first + 1) % CENTURY);
    }
}
