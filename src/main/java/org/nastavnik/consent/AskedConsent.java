package org.nastavnik.consent;

import org.nastavnik.participant.ConsentPurpose;

/**
 * A purpose that a personal link asks about.
 *
 * @param answer {@code given}, {@code refused} or null
 * @param textVersion version of the text that was answered to, or null
 * @param closed whether it is noted in the register of consents or overtaken by a newer word
 */
record AskedConsent(long id, ConsentPurpose purpose, String answer, Integer textVersion, boolean closed) {

    boolean isAsked() {
        return answer == null && !closed;
    }
}
