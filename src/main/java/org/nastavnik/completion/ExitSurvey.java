package org.nastavnik.completion;

import java.time.LocalDate;

/**
 * What the exit survey («итоговая анкета») brought. Who did not answer counts as not answered, never as not satisfied.
 *
 * @param menteesAsked all who worked in pairs; the same for mentors
 * @param menteesSatisfied answers 8–10 of 10; the same for mentors
 * @param missingReason why less than half answered, or null
 */
record ExitSurvey(LocalDate closedOn, int menteesAsked, int menteesAnswered, int menteesSatisfied, int mentorsAsked, int mentorsAnswered,
                  int mentorsSatisfied, String missingReason) {
}
