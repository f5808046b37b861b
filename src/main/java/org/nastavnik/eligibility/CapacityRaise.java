package org.nastavnik.eligibility;

/**
 * More mentees for a mentor than the table allows.
 *
 * @param reason of the curator
 * @param agreedByHead asked for above twice the table
 */
public record CapacityRaise(long mentor, int places, String reason, boolean agreedByHead) {
}
