package org.nastavnik.calendar;

import java.time.LocalDate;
import java.time.Month;

/** The school year («учебный год») that a day lies in: from 1 September to 31 August. */
public final class SchoolYear {

    private SchoolYear() {
    }

    /** @return for example {@code 2026-27} */
    public static String of(LocalDate day) {
        int beginning = day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
        return beginning + "-" + String.format("%02d", (beginning + 1) % 100);
    }
}
