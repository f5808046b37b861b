package org.nastavnik.selection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A session («занятие») of the training of mentors.
 *
 * @param id 0 while it is being planned
 * @param number from 1, by date, within the course
 * @param additional held again for those who missed some: does not raise the hours that are asked for
 * @param hours with one decimal
 */
record TrainingSession(long id, int number, String topic, LocalDate heldOn, BigDecimal hours, String trainer, boolean additional) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd.MM");

    String day() {
        return heldOn.format(DAY);
    }

    /** For a choice: «№ 2, 12.10». */
    String label() {
        return "№ " + number + ", " + heldOn.format(SHORT_DAY);
    }

    /** For example «1,5». */
    String length() {
        return hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
