package org.nastavnik.eligibility;

/**
 * What a rule says about two people in one form of mentoring.
 *
 * @param blocks the pair is not allowed; otherwise it needs a reason
 * @param code of the rule, for example {@code neverAgain}
 * @param text for the curator, in Russian, without names
 */
public record Finding(boolean blocks, String code, String text) {
}
