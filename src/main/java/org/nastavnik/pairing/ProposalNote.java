package org.nastavnik.pairing;

/**
 * What stands beside a proposed pair.
 *
 * @param warnings of the rules, or null
 * @param warningReason why the pair is right in spite of them, or null
 */
record ProposalNote(boolean pinned, String warnings, String warningReason) {
}
