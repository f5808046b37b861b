package org.nastavnik.engine.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.ModelBean;

/** Days as timers and gateways of the models ask for them; a day begins at midnight where the organisation is. */
@ModelBean("days")
public class Days {

    private final WorkingCalendar calendar;
    private final IdentityService identities;
    private final Clock clock;

    Days(WorkingCalendar calendar, IdentityService identities, Clock clock) {
        this.calendar = calendar;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * Due dates before it are overdue for the person who asks: for lists of tasks, so that they agree with the notes on the forms
     * and with control, whether terms on days off move or not.
     */
    public Date overdueBefore() {
        Authentication person = identities.getCurrentAuthentication();
        List<String> organisations = person == null || person.getTenantIds() == null ? List.of() : person.getTenantIds();
        return organisations.stream().sorted().findFirst()
                .map(own -> startOf(calendar.overdueBefore(calendar.today(own), own).toString(), own))
                .orElseGet(() -> Date.from(clock.instant()));
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
