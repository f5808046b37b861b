package org.nastavnik.workinggroup;

import org.nastavnik.engine.form.Variable;

/** The process {@code working-group-meeting}. */
final class WorkingGroupMeetingProcess {

    static final String KEY = "working-group-meeting";

    static final Variable<Long> MEETING = Variable.id("meetingId");

    private WorkingGroupMeetingProcess() {
    }
}
