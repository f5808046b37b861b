package org.nastavnik.practice;

import java.time.LocalDate;

/**
 * A contest of best practices.
 *
 * @param entriesTo last day for entries; null before it is announced
 */
record Contest(long id, String municipality, String title, LocalDate entriesTo) {
}
