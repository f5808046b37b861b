package org.nastavnik.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * A deadline as a paper words it and as it is understood.
 *
 * @param text the paper's own words, never changed
 * @param from first day of the work, or null
 * @param to last day, or null
 * @param doubts what a person should look at
 */
public record Deadline(DeadlineKind kind, String text, LocalDate from, LocalDate to, Set<Doubt> doubts) {

    /** What is not certain about a deadline that was read from text. */
    public enum Doubt {
        /** The paper names no year; the one of its act was taken. */
        YEAR_ASSUMED,
        /** «До декабря»: the last day of November was taken, the last of December is possible. */
        BEFORE_A_MONTH,
        /** The words were not understood, so that a person has to set the deadline. */
        NOT_UNDERSTOOD
    }

    /** The due day; null for a kind that has none of its own. */
    public LocalDate dueOn() {
        return kind == DeadlineKind.OTHER_PLAN ? null : to;
    }
}
