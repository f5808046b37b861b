package org.nastavnik.municipalbase;

import org.nastavnik.engine.form.Variable;

/** The processes {@code mentor-request} of the school that asks and {@code mentor-lending} of the school that lends. */
final class MentorRequestProcess {

    static final String KEY = "mentor-request";

    static final Variable<Long> REQUEST = Variable.id("mentorRequestId");

    private MentorRequestProcess() {
    }
}
