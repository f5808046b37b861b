package org.nastavnik.programme;

import java.time.LocalDate;

/** An organisation begins a programme that ends on this day. Published within that transaction. */
public record ProgrammeOpened(String organisation, LocalDate endsOn) {
}
