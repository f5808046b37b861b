package org.nastavnik.engine.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Dates as people read and type them: 25.12.2026. */
public final class RussianDate {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private RussianDate() {
    }

    public static String of(LocalDate day) {
        return day.format(DAY);
    }

    /** @param iso for example {@code 2026-12-25} */
    public static String of(String iso) {
        return of(LocalDate.parse(iso));
    }

    /**
     * @param typed {@code 25.12.2026}, {@code 5.9.2026} or {@code 2026-12-25}
     * @throws DateTimeException when it is no day of the calendar
     */
    public static LocalDate read(String typed) {
        String text = typed.strip();
        return text.indexOf('.') > 0 ? LocalDate.parse(text, TYPED) : LocalDate.parse(text);
    }
}
