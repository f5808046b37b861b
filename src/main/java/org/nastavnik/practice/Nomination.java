package org.nastavnik.practice;

/** A nomination («номинация») of a contest. */
record Nomination(long id, String title) {
}
