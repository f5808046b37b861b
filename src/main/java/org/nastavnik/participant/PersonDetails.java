package org.nastavnik.participant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * All that the register holds about a person apart from what the person is in a programme.
 *
 * @param partner whether the employer is one of the organisation's partners; follows from the name
 * @param origin code of an {@link Origin}, or null when not known
 * @param languages in words, or null
 * @param restrictions what to heed when a pair is formed, for the curator's eyes only, or null
 */
public record PersonDetails(PersonName name, LocalDate birthDate, ParticipantKind kind, String classOrPost, String contact,
                            String employer, boolean partner, String origin, String languages, String restrictions) {

    static PersonDetails read(ResultSet row, int number) throws SQLException {
        return new PersonDetails(new PersonName(row.getString("surname"), row.getString("name"), row.getString("patronymic")),
                row.getObject("birth_date", LocalDate.class), ParticipantKind.of(row.getString("kind")), row.getString("class_or_post"),
                row.getString("contact"), row.getString("employer"), row.getObject("partner") != null, row.getString("origin"), row.getString("languages"),
                row.getString("restrictions"));
    }
}
