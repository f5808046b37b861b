package org.nastavnik.workinggroup;

import java.time.LocalDate;
import java.time.LocalTime;

/** A meeting of the working group; {@code number} and {@code heldOn} are null until the protocol is recorded. */
record Meeting(long id, String municipality, LocalDate plannedOn, LocalTime plannedAt, String place, String invited,
               String number, LocalDate heldOn, String present, String source, String state) {

    LocalDate date() {
        return heldOn == null ? plannedOn : heldOn;
    }
}
