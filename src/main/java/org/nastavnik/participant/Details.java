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

    /** The id of the organisation's person of this name and birth date, however it is spelled. @param except id of the person it is about, or 0 */
    public Optional<Long> same(String organisation, PersonName name, LocalDate birthDate, long except) {
        return database.sql("""
                        select id from participant
                         where organisation = :organisation and erased_on is null and id <> :except
                           and surname_key = name_key(:surname) and name_key = name_key(:name)
                           and name_key(coalesce(patronymic, '')) = name_key(coalesce(:patronymic, ''))
                           and birth_date is not distinct from :birthDate
                         order by id limit 1""")
                .param("organisation", organisation).param("surname", name.surname()).param("name", name.name())
                .param("patronymic", name.patronymic()).param("birthDate", birthDate).param("except", except).query(Long.class).optional();
    }

    /** Enters somebody new by hand. @return the id */
    public long add(String organisation, PersonDetails person) {
        changes.byHand();
        return database.sql("""
                        insert into participant (organisation, surname, name, patronymic, birth_date, kind, class_or_post, contact, employer, partner,
                                                 origin, languages, restrictions)
                        values (:organisation, :surname, :name, :patronymic, :birthDate, :kind, :place, :contact, :employer,
                                (select id from partner where partner.organisation = :organisation and lower(partner.name) = lower(cast(:employer as text))),
                                :origin, :languages, :restrictions) returning id""")
                .param("organisation", organisation).param("surname", person.name().surname()).param("name", person.name().name())
                .param("patronymic", person.name().patronymic()).param("birthDate", person.birthDate()).param("kind", person.kind().code())
                .param("place", person.classOrPost()).param("contact", person.contact()).param("employer", person.employer())
                .param("origin", person.origin()).param("languages", person.languages()).param("restrictions", person.restrictions())
                .query(Long.class).single();
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

    /**
     * Enters a mentee by hand. Like those from files, the person is not among the rows that the task of the base has for typing.
     *
     * @param forms codes of forms of mentoring
     */
    public void addMentee(long programme, long participant, String theme, String words, List<String> forms, String availability) {
        changes.byHand();
        database.sql("insert into mentee (programme, participant, theme, words, preferred_forms, availability, imported) values (?, ?, ?, ?, ?, ?, true)")
                .params(programme, participant, theme, words, forms.toArray(String[]::new), availability).update();
    }

    /** Enters a mentor by hand, as {@link #addMentee}. @param capacity how many mentees at once */
    public void addMentor(long programme, long participant, List<String> competences, List<String> forms, int capacity, String availability, Integer yearsOfWork) {
        changes.byHand();
        database.sql("""
                        insert into mentor (programme, participant, competences, forms, capacity, availability, years_of_work, imported)
                        values (?, ?, ?, ?, ?, ?, ?, true)""")
                .params(programme, participant, competences.toArray(String[]::new), forms.toArray(String[]::new), capacity, availability, yearsOfWork).update();
    }
}
