package org.nastavnik.control;

import java.time.LocalDate;

/**
 * What was decided about a deadline or a late task.
 *
 * @param kind remind, handOver, extend, refuse or drop
 * @param dueAfter only for extend
 * @param decidedBy login, null for the engine
 */
record Verdict(String task, String organisation, String kind, LocalDate dueBefore, LocalDate dueAfter, String reason, String decidedBy,
               LocalDate decidedOn) {
}
