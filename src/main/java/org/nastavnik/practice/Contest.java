package org.nastavnik.practice;

import java.time.LocalDate;

/**
 * A contest of best practices.
 *
 * @param entriesTo last day for entries; null before it is announced
 * @param regulation number and date of its regulation («положение»)
 * @param regulationLink https address, or null
 */
record Contest(long id, String municipality, String title, LocalDate entriesTo, String regulation, String regulationLink) {
}
