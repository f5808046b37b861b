package org.nastavnik.selection;

import java.util.List;

/**
 * The sheet of an interview («лист собеседования»). Motive, limits and reason are about a person: for curator and head only.
 *
 * @param mentor id of the candidate in the register of mentors
 * @param limits or null
 * @param reason of a refusal, else null
 */
record Interview(long mentor, List<InterviewScore> scores, String motive, String limits, Recommendation recommendation, String reason) {

    /** For example «9 из 12». */
    String points() {
        return scores.stream().mapToInt(InterviewScore::points).sum() + " из "
                + scores.stream().mapToInt(InterviewScore::highestPoints).sum();
    }
}
