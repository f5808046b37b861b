package org.nastavnik.municipalbase;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of requests. */
@Repository
class MentorRequests {

    private final JdbcClient database;

    MentorRequests(JdbcClient database) {
        this.database = database;
    }

    boolean isOpen(long programme, long mentor) {
        return database.sql("select exists (select from mentor_request where programme = ? and mentor = ? and state = 'asked')")
                .params(programme, mentor).query(Boolean.class).single();
    }

    long ask(long programme, long mentor, int places, String purpose, LocalDate on) {
        return database.sql("insert into mentor_request (programme, mentor, places, purpose, asked_on) values (?, ?, ?, ?, ?) returning id")
                .params(programme, mentor, places, purpose, on).query(Long.class).single();
    }

    MentorRequest find(long id) {
        return database.sql("""
                        select request.id, request.programme, programme.organisation as asking, asking.short_name as asking_name, request.mentor,
                               concat_ws(' ', person.surname, person.name, person.patronymic) as mentor_name, home.code as home,
                               home.short_name as home_name, places, purpose, request.asked_on, request.state, answer, granted_places,
                               coalesce(mentor_agrees, false) as mentor_agrees, mentor_answered_on, mentor_answered_by
                          from mentor_request request
                          join programme on programme.id = request.programme
                          join organisation asking on asking.code = programme.organisation
                          join mentor on mentor.id = request.mentor
                          join participant person on person.id = mentor.participant
                          join organisation home on home.code = person.organisation
                         where request.id = ?""").param(id).query(MentorRequest.class).single();
    }

    /** What the mentor said, and what the curator wants to tell the other school with it. */
    void noteWord(long id, boolean agrees, LocalDate on, String how, String words) {
        database.sql("update mentor_request set mentor_agrees = ?, mentor_answered_on = ?, mentor_answered_by = ?, answer = ? where id = ?")
                .params(agrees, on, how, words, id).update();
    }

    void answer(long id, boolean granted, Integer places, String answer, LocalDate on) {
        database.sql("update mentor_request set state = ?, granted_places = ?, answer = ?, answered_on = ? where id = ?")
                .params(granted ? "granted" : "refused", places, answer, on, id).update();
    }

    /** The mentor works for the asking programme too, trained and admitted as at home. */
    void lend(long id) {
        database.sql("""
                        insert into mentor (programme, participant, competences, forms, capacity, availability, years_of_work, state)
                        select request.programme, mentor.participant, competences, forms, granted_places, availability, years_of_work, 'admitted'
                          from mentor_request request join mentor on mentor.id = request.mentor
                         where request.id = ? and request.state = 'granted'
                        on conflict (programme, participant) do update set state = 'admitted', capacity = excluded.capacity""").param(id).update();
    }
}
