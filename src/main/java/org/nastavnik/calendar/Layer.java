package org.nastavnik.calendar;

import static org.nastavnik.calendar.Standing.UNCONFIRMED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entered years and days of one scope. Immutable. */
class Layer {

    /** What the table says about a year beside its days. */
    record Heading(Standing standing, String source) {
    }

    private final String scope;
    private final Map<Integer, Heading> headings;
    private final Map<LocalDate, CalendarDay> days;

    Layer(String scope, Map<Integer, Heading> headings, List<CalendarDay> days) {
        this.scope = scope;
        this.headings = Map.copyOf(headings);
        this.days = days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::day, Function.identity()));
    }

    Optional<CalendarDay> entry(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    CalendarYear year(int year) {
        Heading heading = headings.getOrDefault(year, new Heading(UNCONFIRMED, ""));
        List<CalendarDay> ofYear = days.values().stream()
                .filter(day -> day.day().getYear() == year)
                .sorted(Comparator.comparing(CalendarDay::day))
                .toList();
        return new CalendarYear(year, scope, heading.standing(), heading.source(), ofYear);
    }

    final boolean knows(int year) {
        return headings.containsKey(year);
    }

    final boolean confirmed(int year) {
        return knows(year) && headings.get(year).standing() == Standing.CONFIRMED;
    }
}
