package org.nastavnik.workinggroup;

import static org.nastavnik.programme.SchoolProgrammeProcess.ORGANISATION;
import static org.nastavnik.workinggroup.WorkingGroupMeetingProcess.MEETING;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.ModelBean;

/** Turns the decisions of a signed protocol into instructions, all or none; signing twice makes nothing new. */
@ModelBean("issueInstructions")
class IssueInstructions implements JavaDelegate {

    private final Meetings meetings;
    private final InstructionRegister instructions;
    private final WorkingCalendar calendar;

    IssueInstructions(Meetings meetings, InstructionRegister instructions, WorkingCalendar calendar) {
        this.meetings = meetings;
        this.instructions = instructions;
        this.calendar = calendar;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long meeting = MEETING.of(execution);
        meetings.sign(meeting);
        instructions.issue(meeting, calendar.today(ORGANISATION.of(execution)));
    }
}
