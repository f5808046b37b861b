package org.nastavnik.consent;

/** A pair or group from which somebody withdrew. @param led whether as its mentor */
record ConcernedPair(long pair, boolean led) {
}
