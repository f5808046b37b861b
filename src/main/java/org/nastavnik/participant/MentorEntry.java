package org.nastavnik.participant;

import java.util.List;

/**
 * What a person offers as a mentor.
 *
 * @param competences codes of {@link Theme}
 * @param forms codes of forms of mentoring
 * @param capacityReason why the capacity is above the usual, or null
 */
public record MentorEntry(long participant, List<String> competences, List<String> forms, int capacity, String capacityReason,
                          String availability, Integer yearsOfWork) {
}
