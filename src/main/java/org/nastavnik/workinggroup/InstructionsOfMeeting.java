package org.nastavnik.workinggroup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.execution.Quarters;

/** What the models of meetings and instructions ask about instructions. */
@ModelBean("instructions")
public class InstructionsOfMeeting {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final InstructionRegister register;
    private final WorkingCalendar calendar;

    InstructionsOfMeeting(InstructionRegister register, WorkingCalendar calendar) {
        this.register = register;
        this.calendar = calendar;
    }

    /** Ids of the instructions that have no process of their own yet. */
    public List<Long> ofMeeting(long meeting) {
        return register.ofMeeting(meeting);
    }

    /** The recipient, in whose name the instruction's process runs. */
    public String organisation(long instruction) {
        return register.organisation(instruction);
    }

    /** Whether a continuous decision is looked at once more: the school year of its protocol goes on. */
    public boolean goesOn(long instruction) {
        Instruction found = register.find(instruction);
        return found.isContinuous() && SchoolYear.of(next(found.organisation())).equals(SchoolYear.of(found.protocolDate()));
    }

    /** The morning of the first day of the next quarter. */
    public Date nextQuarter(long instruction) {
        String organisation = register.organisation(instruction);
        return Date.from(next(organisation).atTime(MORNING).atZone(calendar.zone(organisation)).toInstant());
    }

    private LocalDate next(String organisation) {
        return Quarters.next(calendar.today(organisation));
    }
}
