package org.nastavnik.execution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;

/** How states of execution are written for people. */
public final class ExecutionStates {

    private static final Map<String, String> TITLES = Map.of("waiting", "ждёт", "inWork", "в работе", "reported", "на приёмке",
            "returned", "возвращено", "accepted", "принято", "dropped", "снято", "cancelled", "отменено");

    private ExecutionStates() {
    }

    public static String title(String state) {
        return TITLES.get(state);
    }

    /**
     * Days late that are the performer's own: waiting for acceptance does not count.
     *
     * @param dueOn may be null
     */
    public static long daysLate(String state, LocalDate dueOn, LocalDate today, String organisation, WorkingCalendar calendar) {
        boolean withPerformer = "inWork".equals(state) || "returned".equals(state);
        return withPerformer && dueOn != null ? Math.max(0, ChronoUnit.DAYS.between(calendar.lastDay(dueOn, organisation), today)) : 0;
    }
}
