/**
 * Stage 5, «Формирование пар и групп»: the common meeting, the proposal of pairs, both sides' consent, the order, those left without a pair.
 * Owns the process {@code pairing} and its forms, {@code group_meeting}, {@code wish}, {@code awaits_proposal}, {@code unmatched_step}.
 * Must not know how a pair works after the order: it leaves pairs in the register of {@code pair}.
 */
package org.nastavnik.pairing;
