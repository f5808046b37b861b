package org.nastavnik.participant;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;

/**
 * A person has taken consents back. Published within the transaction of the revocation: whoever works with the person stops
 * in the same moment.
 *
 * @param on day of the revocation in the organisation
 */
public record ConsentsRevoked(long participant, String organisation, Set<ConsentPurpose> purposes, LocalDate on) {

    public ConsentsRevoked {
        purposes = Set.copyOf(purposes);
    }

    /** Without these consents nobody takes part. */
    public boolean endsParticipation() {
        return !Collections.disjoint(purposes, Consents.NEEDED);
    }
}
