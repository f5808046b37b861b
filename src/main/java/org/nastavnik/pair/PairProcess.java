package org.nastavnik.pair;

import org.nastavnik.engine.form.Variable;

/** The process {@code pair} and those it calls: {@code pair-beginning}, {@code pair-meetings}, {@code pair-difficulty}. */
public final class PairProcess {

    public static final String KEY = "pair";

    /**
     * Correlated with the instance of a pair when a participant withdraws a consent; carries {@link #WITHDRAWN}.
     * Caught as long as the pair has not ended.
     */
    public static final String CONSENT_WITHDRAWN = "consent-withdrawn";

    public static final Variable<Long> PAIR = Variable.id("pairId");
    /** Id of the participant who withdrew a consent. */
    public static final Variable<Long> WITHDRAWN = Variable.id("withdrawnParticipantId");

    /**
     * Sent with {@link #CONSENT_WITHDRAWN}: what the curator decided about the pair, code {@code end} or {@code changeMentor};
     * taken away when it is carried out.
     */
    static final Variable<String> SETTLEMENT = Variable.text("settlement");

    /** For task names: «пара 012». */
    static final Variable<String> PAIR_TITLE = Variable.text("pairTitle");
    /** Code of the {@link MeetingKind} that is to be held next. */
    static final Variable<String> STAGE = Variable.text("stage");
    /** The task at which a pair waits while a needed consent is missing. */
    static final String WAITS_FOR_CONSENTS = "Task_CollectMissingConsents";
    /** What became of the last meeting: {@code held}, {@code moved}, {@code missed}. */
    static final Variable<String> STATE = Variable.text("state");
    /** Code of the last {@link Decision}. */
    static final Variable<String> DECISION = Variable.text("decision");
    /** Counted within one stretch of meetings: every pause, replacement or decision about misses begins anew. */
    static final Variable<Integer> MISSED_IN_ROW = Variable.whole("missedInRow");
    static final Variable<Integer> MOVED_IN_ROW = Variable.whole("movedInRow");
    /** Day of the next meeting, from which its task's deadline counts; absent when none is set. */
    static final Variable<String> PLANNED_ON = Variable.text("plannedOn");
    /** Day from which the rhythm counts: the last meeting held, or the day after a pause. */
    static final Variable<String> LAST_MEETING_ON = Variable.text("lastMeetingOn");
    static final Variable<Boolean> FEEDBACK_DUE = Variable.flag("feedbackDue");
    /** Last day of the term for which feedback is due. */
    static final Variable<String> TERM_ENDS_ON = Variable.text("termEndsOn");
    /** Last day of the term for which feedback was gathered last. */
    static final Variable<String> FEEDBACK_FOR = Variable.text("feedbackFor");
    /** Last day of a pause. */
    static final Variable<String> PAUSE_TO = Variable.text("pauseTo");
    /** Day from which the deadline of the question whether the pair resumes counts. */
    static final Variable<String> PAUSE_ASKED_ON = Variable.text("pauseAskedOn");
    static final Variable<Boolean> PAUSE_PROLONGED = Variable.flag("pauseProlonged");
    /** Day on which the mentor gave notice (Labour Code, article 351.8). */
    static final Variable<String> NOTICE_ON = Variable.text("noticeOn");
    static final Variable<Boolean> ENDED = Variable.flag("ended");
    static final Variable<Boolean> DANGER = Variable.flag("danger");

    private PairProcess() {
    }
}
