package org.nastavnik.question;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of questions. */
@Repository
class Questions {

    /** An answer that all curators may read, with the question in general words. */
    record Published(String theme, String question, String answer) {
    }

    private static final String SELECT = """
            select id, organisation, asked_by, asked_on, theme, text, wants_seminar, answer, unclear_because, seminar,
                   process_instance
              from curator_question
            """;
    private static final int SHOWN = 10;

    private final JdbcClient database;

    Questions(JdbcClient database) {
        this.database = database;
    }

    long ask(String organisation, String by, LocalDate on, String theme, String text, boolean wantsSeminar, String processInstance) {
        return database.sql("""
                        insert into curator_question (organisation, asked_by, asked_on, theme, text, wants_seminar, process_instance)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(organisation, by, on, theme, text, wantsSeminar, processInstance).query(Long.class).single();
    }

    Question find(long id) {
        return database.sql(SELECT + "where id = ?").param(id).query(Question.class).single();
    }

    /** The latest published answers of a municipality. */
    List<Published> published(List<String> municipalities) {
        return database.sql("""
                        select theme, published as question, answer from curator_question
                          join organisation on code = organisation
                         where published is not null and answer is not null and coalesce(municipality, code) = any (?)
                         order by id desc limit ?""")
                .params(municipalities.toArray(String[]::new), SHOWN).query(Published.class).list();
    }

    /** @param published the question in general words, null when only its author is to read the answer */
    void answer(long id, String answer, String published) {
        database.sql("update curator_question set state = 'answered', answer = ?, published = ? where id = ?").params(answer, published, id).update();
    }

    void plan(long id, long seminar) {
        database.sql("update curator_question set state = 'planned', seminar = ? where id = ?").params(seminar, id).update();
    }

    /** Answers all questions of a seminar. */
    void answerAt(long seminar, String answer) {
        database.sql("update curator_question set state = 'answered', answer = ? where seminar = ? and state = 'planned'").params(answer, seminar).update();
    }

    /** The seminar is off: its questions wait for an answer in writing. */
    void takeOff(long seminar) {
        database.sql("update curator_question set state = 'asked', seminar = null where seminar = ? and state = 'planned'").param(seminar).update();
    }

    /** The questions that a seminar covers, whoever asked. */
    List<Question> at(long seminar) {
        return database.sql(SELECT + "where seminar = ? and state = 'planned' order by id").param(seminar).query(Question.class).list();
    }

    void askAgain(long id, String because) {
        database.sql("update curator_question set state = 'asked', clear = false, unclear_because = ? where id = ?").params(because, id).update();
    }

    void clear(long id) {
        database.sql("update curator_question set clear = true where id = ?").param(id).update();
    }

    void close(long id, LocalDate on) {
        database.sql("update curator_question set state = 'closed', closed_on = ? where id = ?").params(on, id).update();
    }

    /** How many questions of each theme an organisation asked in these days, both included. */
    List<ThemeCount> asked(String organisation, LocalDate from, LocalDate to) {
        return database.sql("""
                        select theme, count(*)::int as questions from curator_question
                         where organisation = ? and asked_on between ? and ? group by theme order by theme""")
                .params(organisation, from, to).query(ThemeCount.class).list();
    }

    record ThemeCount(String theme, int questions) {
    }
}
