package org.nastavnik.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The layer of the whole country; a year that was not entered is computed and stays unconfirmed. */
final class FederalLayer extends Layer {

    private final Map<Integer, Layer> computed = new ConcurrentHashMap<>();

    FederalLayer(Map<Integer, Heading> headings, List<CalendarDay> days) {
        super(CalendarYear.FEDERAL, headings, days);
    }

    @Override
    Optional<CalendarDay> entry(LocalDate date) {
        int year = date.getYear();
        return knows(year) ? super.entry(date) : computed.computeIfAbsent(year, FederalLayer::compute).entry(date);
    }

    @Override
    CalendarYear year(int year) {
        return knows(year) ? super.year(year) : FixedHolidays.of(year);
    }

    private static Layer compute(int year) {
        return new Layer(CalendarYear.FEDERAL, Map.of(), FixedHolidays.of(year).days());
    }
}
