package org.nastavnik.intake;

import java.util.List;

/**
 * Somebody of the register who may be the person of a line.
 *
 * @param refusal why the line must not be entered as this person, or null
 * @param changes what would change about this person, in Russian
 */
record Alike(long participant, String refusal, List<String> changes) {
}
