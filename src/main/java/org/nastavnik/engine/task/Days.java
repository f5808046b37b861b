package org.nastavnik.engine.task;

import java.time.LocalDate;
import java.util.Date;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.ModelBean;

/** Days as timers and gateways of the models ask for them; a day begins at midnight where the organisation is. */
@ModelBean("days")
public class Days {

    private final WorkingCalendar calendar;

    Days(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The beginning of the day that lies so many working days after today. */
    public Date afterWorking(int days, String organisation) {
        return startOf(calendar.plusWorkingDays(calendar.today(organisation), days, organisation).toString(), organisation);
    }

    /** @param day ISO date */
    public Date startOf(String day, String organisation) {
        return Date.from(LocalDate.parse(day).atStartOfDay(calendar.zone(organisation)).toInstant());
    }

    /** The beginning of the next day. @param day ISO date */
    public Date after(String day, String organisation) {
        return startOf(LocalDate.parse(day).plusDays(1).toString(), organisation);
    }

    /** Whether the day is today or past. */
    public boolean reached(String day, String organisation) {
        return !LocalDate.parse(day).isAfter(calendar.today(organisation));
    }
}
