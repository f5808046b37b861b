package org.nastavnik.questionnaire;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * One link for one answer.
 *
 * @param token what cannot be guessed in the link
 * @param participant id of the person asked, or null
 * @param label for the curator: a name, or for example «7 Б, № 12»
 * @param answers by keys of the form, null until answered
 */
public record Invitation(long id, long questionnaire, String token, Long participant, String label, Map<String, Object> answers,
                         OffsetDateTime answeredAt) {

    public boolean answered() {
        return answers != null;
    }
}
