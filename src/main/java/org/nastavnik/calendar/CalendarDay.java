package org.nastavnik.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day that differs from the ordinary week.
 *
 * @param title  what people read, for example «День народного единства»
 * @param source the act that says so
 */
public record CalendarDay(LocalDate day, DayKind kind, String title, String source) {

    public CalendarDay {
        title = Objects.requireNonNullElse(title, "").strip();
        source = Objects.requireNonNullElse(source, "").strip();
    }

    static CalendarDay off(LocalDate day, String title, String source) {
        return new CalendarDay(day, DayKind.DAY_OFF, title, source);
    }
}
