package org.nastavnik.participant;

/** A newer word on a purpose was noted: given or refused. Published within the transaction that noted it. */
public record ConsentNoted(long participant, ConsentPurpose purpose) {
}
