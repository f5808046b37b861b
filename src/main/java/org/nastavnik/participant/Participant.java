package org.nastavnik.participant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;

/**
 * A person of an organisation.
 *
 * @param birthDate null when not known
 * @param classOrPost for example «7 Б» or «учитель физики», or null
 * @param employer name of the enterprise that a mentor comes from, or null
 * @param partner id of that enterprise among the partners, or null
 */
public record Participant(long id, String organisation, PersonName name, LocalDate birthDate, ParticipantKind kind,
                          String classOrPost, String contact, String employer, Long partner) {

    static final String COLUMNS = """
            person.id as person_id, person.organisation, person.surname, person.name, person.patronymic, person.birth_date,
            person.kind, person.class_or_post, person.contact, person.employer, person.partner""";

    static Participant read(ResultSet row, int number) throws SQLException {
        return new Participant(row.getLong("person_id"), row.getString("organisation"),
                new PersonName(row.getString("surname"), row.getString("name"), row.getString("patronymic")),
                row.getObject("birth_date", LocalDate.class), ParticipantKind.of(row.getString("kind")),
                row.getString("class_or_post"), row.getString("contact"), row.getString("employer"), row.getObject("partner", Long.class));
    }

    /** Full years, or null when the birth date is not known. */
    public Integer ageOn(LocalDate day) {
        return birthDate == null ? null : Period.between(birthDate, day).getYears();
    }

    /** For example «Иванов И. П., 7 Б». */
    public String label() {
        return classOrPost == null ? name.shortName() : name.shortName() + ", " + classOrPost;
    }
}
