package org.nastavnik.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.nastavnik.engine.form.RussianDate;
import org.springframework.format.Formatter;

/** Days in fields and addresses of pages: shown as дд.мм.гггг, understood like this and as ISO ({@code 2026-12-25}). */
final class TypedDays implements Formatter<LocalDate> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    @Override
    public String print(LocalDate day, Locale locale) {
        return RussianDate.of(day);
    }

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        try {
            LocalDate day = RussianDate.read(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // said below
        }
        throw new ParseException("no day", 0);
    }
}
