/**
 * A pair or group: the register of pairs, their members and states, and the work of one pair from its order to its end.
 * Owns {@code pair}, {@code pair_mentee}, {@code pair_mentor_history}, {@code never_together}.
 * Must not know how pairs are proposed: {@code pairing} comes here with chosen people.
 */
package org.nastavnik.pair;
