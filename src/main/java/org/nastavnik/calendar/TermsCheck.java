package org.nastavnik.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with the terms of a school year, for the person who entered them. */
record TermsCheck(CalendarSnapshot known) {

    private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d{4})-(\\d{2})");

    List<String> problems(String organisation, String schoolYear, List<SchoolTerm> terms) {
        List<String> problems = new ArrayList<>();
        if (known.organisation(organisation).isEmpty()) {
            problems.add("Организация «%s» не найдена. Проверьте код.".formatted(organisation));
        }
        Matcher parts = SCHOOL_YEAR.matcher(schoolYear);
        if (!parts.matches() || (Integer.parseInt(parts.group(1)) + 1) % 100 != Integer.parseInt(parts.group(2))) {
            problems.add("Поле «Учебный год»: «%s». Укажите год в виде 2026-27.".formatted(schoolYear));
            return problems;
        }
        int year = Integer.parseInt(parts.group(1));
        LocalDate earliest = LocalDate.of(year, 8, 1);
        LocalDate previousEnd = earliest.minusDays(1);
        int row = 0;
        for (SchoolTerm term : terms) {
            String where = "Строка %d: ".formatted(++row);
            if (term.number() != row || !term.schoolYear().equals(schoolYear)) {
                problems.add(where + "номер периода должен быть %d, учебный год %s.".formatted(row, schoolYear));
            }
            if (term.endsOn().isBefore(term.startsOn())) {
                problems.add(where + "период кончается раньше, чем начинается. Исправьте даты.");
            }
            if (!term.startsOn().isAfter(previousEnd)) {
                problems.add(where + "период начинается раньше, чем кончился предыдущий или начался учебный год.");
            }
            if (!term.endsOn().isBefore(earliest.plusYears(1))) {
                problems.add(where + "период кончается после 31 июля %d года. Исправьте дату.".formatted(year + 1));
            }
            previousEnd = term.endsOn();
        }
        return problems;
    }
}
