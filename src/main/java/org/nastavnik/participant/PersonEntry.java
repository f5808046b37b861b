package org.nastavnik.participant;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A person as entered by a curator.
 *
 * @param id of the participant whose data is corrected, null for somebody who is entered
 */
public record PersonEntry(Long id, PersonName name, LocalDate birthDate, ParticipantKind kind, String classOrPost, String contact,
                          String employer, String origin) {

    /** Equal for entries of the same person: name, patronymic and birth date, whatever the case and ё. */
    public String identity() {
        return identity(name, birthDate);
    }

    static String identity(PersonName name, LocalDate birthDate) {
        return name.full().toLowerCase(Locale.ROOT).replace('ё', 'е') + "/" + birthDate;
    }
}
