package org.nastavnik.participant;

import java.time.Instant;
import java.util.Map;

/**
 * One change of one part of a person's record.
 *
 * @param part {@code participant}, {@code mentee}, {@code mentor} or {@code representative}
 * @param action {@code insert}, {@code update} or {@code delete}
 * @param before old values by column, @param after new ones; the values of attention categories are never there
 * @param author login, or null for the program itself
 * @param via {@code card} for a correction by hand, {@code undo}, or null
 * @param step equal for all that changed in one go
 */
public record Change(long id, String part, String action, Map<String, Object> before, Map<String, Object> after, Instant at,
                     String author, String via, String step) {
}
