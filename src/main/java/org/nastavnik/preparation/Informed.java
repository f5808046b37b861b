package org.nastavnik.preparation;

import java.time.LocalDate;

/**
 * One audience was told about mentoring.
 *
 * @param reached persons, or null when nobody counted
 * @param link https address of what was published, or null
 * @param note the minutes, or why there is no such audience; or null
 */
record Informed(Audience audience, Channel channel, LocalDate on, Integer reached, String link, String note) {
}
