package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The exit surveys of one organisation behind I5 and I6: answers are counted, nobody is named. */
@Repository
class CountedSurveys {

    /** @param satisfied answers of 8–10 */
    record Survey(String schoolYear, LocalDate closedOn, int asked, int answered, int satisfied) {
    }

    private final JdbcClient database;

    CountedSurveys(JdbcClient database) {
        this.database = database;
    }

    /** Newest first. @param mentors whether those of mentors are meant, not those of mentees */
    List<Survey> of(Round round, String organisation, boolean mentors, int limit, int offset) {
        return database.sql("""
                        select school_year, closed_on, case when :mentors then mentors_asked else mentees_asked end as asked,
                               case when :mentors then mentors_answered else mentees_answered end as answered,
                               case when :mentors then mentors_satisfied else mentees_satisfied end as satisfied
                          from exit_survey join programme on programme.id = exit_survey.programme
                         where organisation = :organisation and closed_on between :from and :to
                         order by closed_on desc, programme.id desc limit :limit offset :offset""")
                .param("mentors", mentors).param("organisation", organisation).param("from", round.from()).param("to", round.to())
                .param("limit", limit).param("offset", offset).query(Survey.class).list();
    }
}
