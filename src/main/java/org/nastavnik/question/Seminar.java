package org.nastavnik.question;

import java.time.LocalDate;

/** A seminar. @param mode {@code inPerson} or {@code online} */
record Seminar(long id, String municipality, String topic, LocalDate plannedOn, String mode) {

    String modeTitle() {
        return "online".equals(mode) ? "онлайн" : "очно";
    }
}
