package org.nastavnik.pairing;

import org.nastavnik.eligibility.MenteeFacts;

/** A mentee of the base without a pair. @param reason why, for the curator, in Russian and without names */
record Unmatched(MenteeFacts mentee, String reason) {

    long id() {
        return mentee.mentee().id();
    }
}
