package org.nastavnik.participant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known about one person, corrected by hand. Every correction can be taken back by {@link Changes#undo}. */
@Repository
public class Details {

    private final JdbcClient database;
    private final Changes changes;

    Details(JdbcClient database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    public Optional<PersonDetails> find(long participant) {
        return database.sql("select * from participant where id = ? and erased_on is null").param(participant)
                .query(PersonDetails::read).optional();
    }

    /** Of everybody, by participant. */
    public Map<Long, PersonDetails> ofOrganisation(String organisation) {
        Map<Long, PersonDetails> people = new HashMap<>();
        database.sql("select * from participant where organisation = ? and erased_on is null").param(organisation)
                .query((RowCallbackHandler) row -> people.put(row.getLong("id"), PersonDetails.read(row, 0)));
        return people;
    }

    /** Whether the organisation has another person of this name and birth date. */
    public boolean isTaken(long participant, PersonName name, LocalDate birthDate) {
        return database.sql("""
                        select exists (
                            select from participant other join participant person on person.organisation = other.organisation and person.id = :id
                             where other.id <> :id and other.erased_on is null
                               and other.surname_key = name_key(:surname) and other.name_key = name_key(:name)
                               and name_key(coalesce(other.patronymic, '')) = name_key(coalesce(:patronymic, ''))
                               and other.birth_date is not distinct from :birthDate)""")
                .param("id", participant).param("surname", name.surname()).param("name", name.name())
                .param("patronymic", name.patronymic()).param("birthDate", birthDate).query(Boolean.class).single();
    }

    public void correct(long participant, PersonDetails person) {
        changes.byHand();
        database.sql("""
                        update participant set surname = ?, name = ?, patronymic = ?, birth_date = ?, kind = ?, class_or_post = ?, contact = ?,
                               employer = ?, partner = (select id from partner where partner.organisation = participant.organisation
                                                           and lower(partner.name) = lower(cast(? as text))),
                               origin = ?, languages = ?, restrictions = ?
                         where id = ?""")
                .params(person.name().surname(), person.name().name(), person.name().patronymic(), person.birthDate(), person.kind().code(),
                        person.classOrPost(), person.contact(), person.employer(), person.employer(), person.origin(), person.languages(),
                        person.restrictions(), participant).update();
    }

    /** @param forms codes of forms of mentoring */
    public void correctMentee(long mentee, String theme, String words, List<String> forms, String availability) {
        changes.byHand();
        database.sql("update mentee set theme = ?, words = ?, preferred_forms = ?, availability = ? where id = ?")
                .params(theme, words, forms.toArray(String[]::new), availability, mentee).update();
    }

    /** @param forms codes of forms of mentoring */
    public void correctMentor(long mentor, List<String> competences, List<String> forms, String availability, Integer yearsOfWork) {
        changes.byHand();
        database.sql("update mentor set competences = ?, forms = ?, availability = ?, years_of_work = ? where id = ?")
                .params(competences.toArray(String[]::new), forms.toArray(String[]::new), availability, yearsOfWork, mentor).update();
    }
}
