package org.nastavnik.consent;

import java.time.LocalDate;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.StoredForATerm;

/** Data whose term of storage is over. @param endedOn the day from which the term was counted */
record Overdue(Participant person, StoredForATerm data, LocalDate endedOn) {

    /** Names it in a form: {@code participant-17}. */
    String key() {
        return data.kind() + "-" + person.id();
    }
}
