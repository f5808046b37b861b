package org.nastavnik.calendar;

import java.time.Clock;
import org.springframework.context.ApplicationContext;

/** The application's calendar with the switch of civil law on: a term on a day off ends on the next working day. */
public final class MovingCalendar {

    private MovingCalendar() {
    }

    public static WorkingCalendar of(ApplicationContext application) {
        return new WorkingCalendar(application.getBean(CalendarSnapshots.class), application.getBean(Clock.class), true);
    }
}
