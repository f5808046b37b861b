package org.nastavnik.consent;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.nastavnik.participant.Signer;

/**
 * A personal link by which one signer answers once about the consents of a person.
 *
 * @param token what cannot be guessed in the link
 * @param signer who answers by it: the person or the legal representative
 * @param expiresOn last day, in the organisation's time zone
 * @param answeredAt null until answered
 * @param cancelled whether another link or a withdrawal took its place
 */
record ConsentLink(long id, long participant, String token, Signer signer, LocalDate expiresOn, OffsetDateTime answeredAt, boolean cancelled) {

    public boolean answered() {
        return answeredAt != null;
    }

    boolean isOpen(LocalDate today) {
        return !cancelled && !answered() && !today.isAfter(expiresOn);
    }
}
