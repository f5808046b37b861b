package org.nastavnik.engine.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;

/** A due date of the engine is the last minute of a day where the organisation is. */
final class DueDay {

    private static final LocalTime END = LocalTime.of(23, 59);

    private DueDay() {
    }

    static Date end(LocalDate day, ZoneId zone) {
        return Date.from(day.atTime(END).atZone(zone).toInstant());
    }

    static LocalDate of(Instant due, ZoneId zone) {
        return LocalDate.ofInstant(due, zone);
    }
}
