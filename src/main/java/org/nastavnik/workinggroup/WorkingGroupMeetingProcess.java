package org.nastavnik.workinggroup;

import org.nastavnik.engine.form.Variable;

/** The process {@code working-group-meeting}. */
final class WorkingGroupMeetingProcess {

    static final String KEY = "working-group-meeting";

    static final Variable<Long> MEETING = Variable.id("meetingId");

    /** The day of the meeting, ISO; terms of agenda and protocol are counted from it. */
    static final Variable<String> PLANNED_ON = Variable.text("plannedOn");

    private WorkingGroupMeetingProcess() {
    }
}
