package org.nastavnik.monitoring;

import java.time.LocalDate;

/** A value set by hand. @param by login */
record Correction(String indicator, int numerator, int denominator, String reason, String by, LocalDate on) {
}
