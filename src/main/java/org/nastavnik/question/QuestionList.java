package org.nastavnik.question;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions as lists to read: published answers for all of a municipality, and what was asked for those who asked and the department. */
@Repository
class QuestionList {

    /** @param words in any of their forms, or null @param theme code, or null */
    record Wish(String words, String theme, int limit, int offset) {
    }

    /** A published answer. @param question in general words */
    record Answered(long id, String organisation, String theme, String question, String answer) {

        public String themeTitle() {
            return Theme.title(theme);
        }
    }

    /** A question as it was asked. @param seminar its day, null without one */
    record Asked(long id, String organisation, LocalDate askedOn, String theme, String text, String state, String answer, LocalDate seminar) {

        public String themeTitle() {
            return Theme.title(theme);
        }

        public String stateTitle() {
            return switch (state) {
                case "answered" -> "есть ответ";
                case "planned" -> "вынесен на семинар";
                case "closed" -> "закрыт";
                default -> "ждёт ответа";
            };
        }
    }

    private final JdbcClient database;

    QuestionList(JdbcClient database) {
        this.database = database;
    }

    /** Of these municipalities, the latest first. */
    List<Answered> published(Collection<String> municipalities, Wish wish) {
        return database.sql("""
                        select question.id, question.organisation, theme, published as question, answer
                          from curator_question question join organisation on code = question.organisation
                         where published is not null and answer is not null and coalesce(municipality, code) = any (:municipalities)
                           and (:words::text is null or words @@ websearch_to_tsquery('russian', :words))
                           and (:theme::text is null or theme = :theme)
                         order by question.id desc limit :limit offset :offset""")
                .param("municipalities", municipalities.toArray(String[]::new)).param("words", wish.words()).param("theme", wish.theme())
                .param("limit", wish.limit()).param("offset", wish.offset()).query(Answered.class).list();
    }

    /** Of these organisations, those without an answer first, then the latest. @param state code, or null */
    List<Asked> asked(Collection<String> organisations, String state, int limit, int offset) {
        return database.sql("""
                        select question.id, short_name as organisation, asked_on, theme, text, question.state, answer, planned_on as seminar
                          from curator_question question join organisation on code = question.organisation
                          left join seminar on seminar.id = question.seminar
                         where question.organisation = any (:organisations) and (:state::text is null or question.state = :state)
                         order by question.state <> 'asked', question.id desc limit :limit offset :offset""")
                .param("organisations", organisations.toArray(String[]::new)).param("state", state).param("limit", limit).param("offset", offset)
                .query(Asked.class).list();
    }

    /** Takes an answer of these organisations out of the published ones; its author keeps it. @return the question as it was published, when it is out, now or since before */
    Optional<String> unpublish(long id, Collection<String> organisations) {
        database.sql("update curator_question set taken_out = published, published = null where id = ? and published is not null and organisation = any (?)")
                .params(id, organisations.toArray(String[]::new)).update();
        return database.sql("select taken_out from curator_question where id = ? and taken_out is not null and organisation = any (?)")
                .params(id, organisations.toArray(String[]::new)).query(String.class).optional();
    }

    /** Publishes an answer again that was taken out. @return whether it is published */
    boolean publishAgain(long id, Collection<String> organisations) {
        database.sql("update curator_question set published = taken_out, taken_out = null where id = ? and published is null and taken_out is not null and organisation = any (?)")
                .params(id, organisations.toArray(String[]::new)).update();
        return database.sql("select exists (select from curator_question where id = ? and published is not null and organisation = any (?))")
                .params(id, organisations.toArray(String[]::new)).query(Boolean.class).single();
    }
}
