package org.nastavnik.completion;

import java.math.BigDecimal;

/**
 * What the registers say about a programme, in numbers.
 *
 * @param menteesInBase at the approval of the base; null when it was never approved; the same for mentors
 * @param menteesWorked distinct people in a pair that met at least once; the same for mentors
 * @param mentorsTrained at one session or more
 * @param trainingHours of all sessions that somebody attended
 * @param menteesAsked by the exit survey; null when there was none, as the five that follow
 * @param eventHeld null when nothing was noted
 */
public record ReportCounts(
        Integer menteesInBase, Integer mentorsInBase, int menteesWorked, int mentorsWorked,
        int meetingsHeld, int meetingsMissed, int pairsGoingOn,
        int mentorsTrained, int trainingSessions, BigDecimal trainingHours,
        int reflections, int reflectionsRefused, int groupReflectionPresent,
        Integer menteesAsked, Integer menteesAnswered, Integer menteesSatisfied,
        Integer mentorsAsked, Integer mentorsAnswered, Integer mentorsSatisfied,
        Boolean eventHeld, Integer guests, int mentorsRewarded, int practices,
        int goesOn, int becomesMentor, int leaves, int reserve) {
}
