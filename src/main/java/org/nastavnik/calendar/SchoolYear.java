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
        int first = firstDay(day).getYear();
        return first + "-" + String.format("%02d", (first + 1) % CENTURY);
    }

    /** The first day of the school year that the day belongs to. */
    public static LocalDate firstDay(LocalDate day) {
        return LocalDate.of(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1, Month.AUGUST, 1);
    }
}
