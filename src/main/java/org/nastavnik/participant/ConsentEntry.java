package org.nastavnik.participant;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a curator notes about one person and purpose.
 *
 * @param state {@code given}, {@code refused} or {@code missing}; a given consent has all following values, a refusal those that are known
 * @param representative full name of the representative who signed, or null
 * @param givenOn day on which it was said
 * @param document number of the paper
 */
public record ConsentEntry(long participant, ConsentPurpose purpose, String state, Set<Signer> signers, String representative,
                           LocalDate givenOn, String document) {

    public static final String MISSING = "missing";

    /** Whether this says what is known already. */
    boolean repeats(Consent known) {
        if (known == null || !known.state().equals(state)) {
            return known == null && MISSING.equals(state);
        }
        return !known.given() || known.signers().equals(signers) && known.givenOn().equals(givenOn) && known.document().equals(document);
    }
}
