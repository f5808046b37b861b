package org.nastavnik.pairing;

import java.util.List;
import java.util.Map;

/**
 * What a proposal has to choose from. Rules, consents, admission, «never again» and pinned pairs are already taken into
 * account: every candidate is allowed as long as its mentor has a free place.
 *
 * @param places free places by mentor
 * @param candidates in a fixed order, by mentee and mentor
 */
record PairingProblem(Map<Long, Integer> places, List<Candidate> candidates) {
}
