package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.eligibility.Couple;

/**
 * A couple that the rules allow.
 *
 * @param score higher is better
 * @param reasons what speaks for it, in Russian
 * @param warnings what the curator has to give a reason for, in Russian
 */
record Candidate(Couple couple, int score, List<String> reasons, List<String> warnings) {
}
