package org.nastavnik.practice;

import java.time.LocalDate;

/**
 * An entry («заявка») of an organisation, which may have several in a contest.
 *
 * @param practice id, null until it is submitted
 * @param describedHere whether the practice was first described in this entry
 * @param consentNumber number of the author's consent, null until it is submitted
 */
record ContestEntry(long id, long contest, String organisation, String state, Long practice, boolean describedHere, Long nomination,
                    String consentNumber, LocalDate consentOn, Integer place) {
}
