package org.nastavnik.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/**
 * A quarter or trimester of one organisation, both days included.
 *
 * @param schoolYear for example {@code 2026-27}
 * @param number     from 1 within the school year
 */
public record SchoolTerm(String schoolYear, int number, LocalDate startsOn, LocalDate endsOn) {

    /** Summer is about 100 days; a wider gap means that terms are missing, not that nobody studies. */
    private static final int LONGEST_BREAK_DAYS = 120;

    boolean contains(LocalDate date) {
        return !date.isBefore(startsOn) && !date.isAfter(endsOn);
    }

    /** Whether nothing but a break lies between the earlier term and this one. */
    boolean comesRightAfter(SchoolTerm earlier) {
        if (schoolYear.equals(earlier.schoolYear)) {
            return number == earlier.number + 1;
        }
        return number == 1 && DAYS.between(earlier.endsOn, startsOn) <= LONGEST_BREAK_DAYS;
    }
}
