package org.nastavnik.calendar;

import java.time.LocalDate;
import java.time.ZoneId;

/** Everything the calendar knows about one organisation. Immutable. */
record OrganisationCalendar(String timeZone, WorkingDays papers, WorkingDays meetings, SchoolTerms terms) {

    /** Read only when asked: a mistyped zone of one organisation must not stop the others. */
    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    boolean isMeetingDay(LocalDate date) {
        return meetings.isWorking(date) && !terms.isBreak(date);
    }

    LocalDate nextMeetingDay(LocalDate wanted) {
        LocalDate date = wanted;
        while (!isMeetingDay(date)) {
            date = date.plusDays(1);
        }
        return date;
    }
}
