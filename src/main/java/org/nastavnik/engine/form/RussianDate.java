package org.nastavnik.engine.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as people read them: 25.12.2026. */
public final class RussianDate {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private RussianDate() {
    }

    public static String of(LocalDate day) {
        return day.format(DAY);
    }

    /** @param iso for example {@code 2026-12-25} */
    public static String of(String iso) {
        return of(LocalDate.parse(iso));
    }
}
