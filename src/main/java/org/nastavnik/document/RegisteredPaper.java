package org.nastavnik.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A paper in the register. */
public record RegisteredPaper(long id, String title, String number, LocalDate signedOn) {

    /** For example «Положение о программе наставничества № 12 от 16.10.2026». */
    public String label() {
        return title + " № " + number + " от " + signedOn.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    }
}
