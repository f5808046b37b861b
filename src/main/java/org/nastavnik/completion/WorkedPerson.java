package org.nastavnik.completion;

import java.util.Map;
import org.nastavnik.participant.Participant;

/**
 * Somebody who worked in a pair or group that met at least once.
 *
 * @param mentor id as mentor of the programme, null who was none
 * @param mentee id as mentee of the programme, null who was none
 */
record WorkedPerson(Participant person, Long mentor, Long mentee) {

    /** In Russian. */
    String role() {
        if (mentor == null) {
            return "наставляемый";
        }
        return mentee == null ? "наставник" : "наставник и наставляемый";
    }

    /** For a choice by the id of the person. */
    Map<String, String> option() {
        return Map.of("value", String.valueOf(person.id()), "label", person.label());
    }
}
