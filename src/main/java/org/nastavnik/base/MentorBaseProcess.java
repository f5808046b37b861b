package org.nastavnik.base;

import org.nastavnik.engine.form.Variable;

/** The process {@code mentor-base}; list and consents go on as in {@link MenteeBaseProcess}. */
final class MentorBaseProcess {

    static final String KEY = "mentor-base";

    static final String REGISTER_MENTORS = "Task_RegisterMentors";

    /** How many mentors the organisation sends to the municipal base. */
    static final Variable<Integer> MENTORS_RELEASED = Variable.whole("mentorsReleased");

    private MentorBaseProcess() {
    }
}
