package org.nastavnik.calendar;

import static org.nastavnik.calendar.DayKind.WORKING_DAY;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with a calendar year, for the person who entered it. */
record YearCheck(CalendarSnapshot known) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    List<String> problems(CalendarYear year) {
        List<String> problems = new ArrayList<>();
        if (year.year() < 2000 || year.year() > 2100) {
            problems.add("Поле «Год»: %d. Укажите год от 2000 до 2100.".formatted(year.year()));
            return problems;
        }
        if (!known.knowsScope(year.scope())) {
            problems.add("Поле «Область действия»: «%s» не найдена. Укажите federal, код региона или код организации."
                    .formatted(year.scope()));
        }
        if (year.source().isBlank()) {
            problems.add("Поле «Основание» пусто. Укажите акт, его дату и номер.");
        }
        problems.addAll(rowProblems(year));
        if (year.federal()) {
            problems.addAll(missingHolidays(year));
        }
        return problems;
    }

    private static List<String> rowProblems(CalendarYear year) {
        List<String> problems = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        int row = 0;
        for (CalendarDay day : year.days()) {
            String where = "Строка %d, %s: ".formatted(++row, DATE.format(day.day()));
            if (day.day().getYear() != year.year()) {
                problems.add(where + "день не из %d года. Исправьте дату.".formatted(year.year()));
            }
            if (!seen.add(day.day())) {
                problems.add(where + "день указан второй раз. Оставьте одну строку.");
            }
            if (day.title().isBlank() || day.source().isBlank()) {
                problems.add(where + "заполните название и основание.");
            }
            if (year.federal() && day.kind() == WORKING_DAY && Week.FIVE.works(day.day().getDayOfWeek())) {
                problems.add(where + "рабочим можно объявить только субботу или воскресенье. Удалите строку.");
            }
        }
        return problems;
    }

    /** A holiday stays a holiday by law; an act can only move the day off that it coincides with. */
    private static List<String> missingHolidays(CalendarYear year) {
        Set<LocalDate> off = year.days().stream()
                .filter(day -> day.kind() == DayKind.DAY_OFF)
                .map(CalendarDay::day)
                .collect(Collectors.toSet());
        return FixedHolidays.TITLES.entrySet().stream()
                .filter(holiday -> !off.contains(holiday.getKey().atYear(year.year())))
                .map(holiday -> "Нет праздничного дня %s «%s». Добавьте его выходным (ст. 112 ТК РФ).".formatted(
                        DATE.format(holiday.getKey().atYear(year.year())), holiday.getValue()))
                .toList();
    }
}
