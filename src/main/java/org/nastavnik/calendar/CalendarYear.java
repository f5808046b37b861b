package org.nastavnik.calendar;

import java.util.List;
import java.util.Objects;

/**
 * One year of one layer, as administrators read and replace it.
 *
 * @param scope  {@link #FEDERAL}, a region code or an organisation code
 * @param source the act the year rests on, in Russian
 * @param days   every day that differs from the ordinary week, in order; a federal year lists all holidays
 */
public record CalendarYear(int year, String scope, Standing standing, String source, List<CalendarDay> days) {

    public static final String FEDERAL = "federal";

    public CalendarYear {
        source = Objects.requireNonNullElse(source, "").strip();
        days = List.copyOf(days);
    }

    boolean federal() {
        return scope.equals(FEDERAL);
    }
}
