package org.nastavnik.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Counting of working days over layers of a calendar, nearest layer first, above an ordinary week. Immutable.
 * One convention everywhere: a day off counts as the working day before it, so that
 * {@code between(from, plus(from, n)) == n} wherever {@code from} lies.
 */
record WorkingDays(List<Layer> layers, Week week) {

    Optional<CalendarDay> entry(LocalDate date) {
        return layers.stream().flatMap(layer -> layer.entry(date).stream()).findFirst();
    }

    boolean isWorking(LocalDate date) {
        return entry(date)
                .map(day -> day.kind() == DayKind.WORKING_DAY)
                .orElseGet(() -> week.works(date.getDayOfWeek()));
    }

    LocalDate onOrBefore(LocalDate date) {
        return seek(date, -1);
    }

    LocalDate onOrAfter(LocalDate date) {
        return seek(date, 1);
    }

    LocalDate plus(LocalDate from, int days) {
        if (days == 0) {
            return from;
        }
        int step = Integer.signum(days);
        LocalDate date = onOrBefore(from);
        for (int left = Math.abs(days); left > 0; left--) {
            date = seek(date.plusDays(step), step);
        }
        return date;
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorking).count();
    }

    private LocalDate seek(LocalDate start, int step) {
        LocalDate date = start;
        while (!isWorking(date)) {
            date = date.plusDays(step);
        }
        return date;
    }
}
