package org.nastavnik.pair;

import java.time.LocalDate;

/** An expected result of a plan. @param reached 0 not, 1 partly, 2 fully; null before the closing meeting */
public record PlanResult(String what, String measure, LocalDate by, Integer reached) {
}
