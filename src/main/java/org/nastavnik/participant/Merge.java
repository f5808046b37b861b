package org.nastavnik.participant;

import java.time.LocalDate;

/** Two records that became one. @param goneName full name of the record that is not there any more @param on day in UTC */
public record Merge(long id, String goneName, LocalDate on) {
}
