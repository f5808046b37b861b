package org.nastavnik.selection;

import org.nastavnik.engine.form.Variable;

/** The process {@code mentor-selection} and its variables. */
public final class MentorSelectionProcess {

    public static final String KEY = "mentor-selection";

    static final String INTERVIEW_MENTOR = "Task_InterviewMentor";

    /** How many mentors of the programme are admitted when the stage ends; 0 sends the programme back to the mentor base. */
    public static final Variable<Integer> MENTORS_ADMITTED = Variable.whole("mentorsAdmitted");

    /** The day of the last training session: the journal of training is due after it. */
    static final Variable<String> LAST_SESSION_ON = Variable.text("lastSessionOn");
    /** {@code done}, {@code again} or {@code moved}. */
    static final Variable<String> TRAINING_OUTCOME = Variable.text("trainingOutcome");

    /** Of a task about one candidate: id of the mentor. */
    static final Variable<Long> CANDIDATE = Variable.id("mentorId");

    private MentorSelectionProcess() {
    }
}
