/**
 * A pair or group: the register of pairs, their members and states, and the work of one pair from its order to its end.
 * Owns {@code pair}, {@code pair_mentee}, {@code pair_mentor_history}, {@code never_together}, {@code meeting}, {@code plan}, {@code pair_feedback},
 * {@code pair_wish}, {@code mentor_replacement} and the processes {@code pair}, {@code pair-beginning}, {@code pair-meetings}, {@code pair-difficulty}.
 * Must not know how pairs are proposed: {@code pairing} comes here with chosen people.
 */
package org.nastavnik.pair;
