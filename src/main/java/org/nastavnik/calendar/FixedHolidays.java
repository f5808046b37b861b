package org.nastavnik.calendar;

import static org.nastavnik.calendar.Standing.UNCONFIRMED;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;

/** Days off of a year that nobody has entered yet, by the law alone (ТК РФ, ст. 112). */
final class FixedHolidays {

    static final String SOURCE = "Календарь не утверждён: день вычислен по ст. 112 ТК РФ";

    private static final String NEW_YEAR = "Новогодние каникулы";

    static final Map<MonthDay, String> TITLES = new TreeMap<>(Map.ofEntries(
            Map.entry(MonthDay.of(1, 1), NEW_YEAR),
            Map.entry(MonthDay.of(1, 2), NEW_YEAR),
            Map.entry(MonthDay.of(1, 3), NEW_YEAR),
            Map.entry(MonthDay.of(1, 4), NEW_YEAR),
            Map.entry(MonthDay.of(1, 5), NEW_YEAR),
            Map.entry(MonthDay.of(1, 6), NEW_YEAR),
            Map.entry(MonthDay.of(1, 7), "Рождество Христово"),
            Map.entry(MonthDay.of(1, 8), NEW_YEAR),
            Map.entry(MonthDay.of(2, 23), "День защитника Отечества"),
            Map.entry(MonthDay.of(3, 8), "Международный женский день"),
            Map.entry(MonthDay.of(5, 1), "Праздник Весны и Труда"),
            Map.entry(MonthDay.of(5, 9), "День Победы"),
            Map.entry(MonthDay.of(6, 12), "День России"),
            Map.entry(MonthDay.of(11, 4), "День народного единства")));

    private FixedHolidays() {
    }

    static CalendarYear of(int year) {
        Map<LocalDate, CalendarDay> days = new TreeMap<>();
        TITLES.forEach((monthDay, title) -> {
            LocalDate holiday = monthDay.atYear(year);
            days.put(holiday, CalendarDay.off(holiday, title, SOURCE));
            if (moves(holiday)) {
                LocalDate monday = holiday.plusDays(8 - holiday.getDayOfWeek().getValue());
                days.put(monday, CalendarDay.off(monday, "Перенос: " + title, SOURCE));
            }
        });
        return new CalendarYear(year, CalendarYear.FEDERAL, UNCONFIRMED, SOURCE, days.values().stream().toList());
    }

    /** January's weekends are moved by a yearly act instead; no two other holidays are near enough to want one Monday. */
    private static boolean moves(LocalDate holiday) {
        return holiday.getMonth() != Month.JANUARY && holiday.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
