package org.nastavnik.consent;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.ModelBean;

/** What the model of a withdrawal asks. */
@ModelBean("withdrawalRoute")
public class WithdrawalRoute {

    private static final int WORKING_DAYS = 10;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final WithdrawalRegister register;
    private final WorkingCalendar calendar;

    WithdrawalRoute(WithdrawalRegister register, WorkingCalendar calendar) {
        this.register = register;
        this.calendar = calendar;
    }

    public boolean concernsPairs(long withdrawal) {
        return !register.pairs(withdrawal).isEmpty();
    }

    public boolean erases(long withdrawal) {
        return register.find(withdrawal).orElseThrow().erases();
    }

    /** Ten working days, but never later than thirty calendar days from the receipt; today when those have passed. */
    public Date erasureDue(long withdrawal) {
        Withdrawal received = register.find(withdrawal).orElseThrow();
        LocalDate today = calendar.today(received.organisation());
        LocalDate due = calendar.plusWorkingDays(today, WORKING_DAYS, received.organisation());
        LocalDate last = received.lastDayOfErasure();
        LocalDate day = due.isBefore(last) ? due : last.isBefore(today) ? today : last;
        return Date.from(day.atTime(END_OF_DAY).atZone(calendar.zone(received.organisation())).toInstant());
    }
}
