package org.nastavnik.pair;

import java.time.LocalDate;

/**
 * A meeting («встреча») as it was noted, under the mentor of that day.
 *
 * @param state {@code held}, {@code moved} or {@code missed}
 * @param heldOn null unless held
 * @param movedTo null unless moved
 * @param missedBy {@code mentor}, {@code mentee}, {@code both} or {@code other}; null unless missed
 * @param missReason or null
 */
record Meeting(long pair, long mentor, MeetingKind kind, String state, LocalDate heldOn, LocalDate movedTo, String missedBy,
               String missReason, Talk talk) {

    static final String HELD = "held";
    static final String MOVED = "moved";
    static final String MISSED = "missed";

    /**
     * What was done and said; every part may be null.
     *
     * @param agreed rules of the first meeting, task of the trial meeting
     * @param impressionMentor 1 to 10
     * @param impressionMentee 1 to 10
     */
    record Talk(Integer minutes, String workKind, String mode, String agreed, String result, String nextStep, Boolean bothContinue,
                Integer impressionMentor, Integer impressionMentee) {

        static final Talk NOTHING = new Talk(null, null, null, null, null, null, null, null, null);

        static Talk result(String result) {
            return new Talk(null, null, null, null, result, null, null, null, null);
        }
    }
}
