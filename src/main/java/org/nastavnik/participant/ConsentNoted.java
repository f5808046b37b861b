package org.nastavnik.participant;

/** A newer word on a purpose was noted: given, refused or taken back as mistaken. Published within the transaction that noted it. */
public record ConsentNoted(long participant, ConsentPurpose purpose) {
}
