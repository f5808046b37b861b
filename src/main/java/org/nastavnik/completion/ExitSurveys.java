package org.nastavnik.completion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The exit survey of each programme. */
@Repository
class ExitSurveys {

    private final JdbcClient database;

    ExitSurveys(JdbcClient database) {
        this.database = database;
    }

    void save(long programme, ExitSurvey survey) {
        database.sql("delete from exit_survey where programme = ?").param(programme).update();
        database.sql("""
                        insert into exit_survey (programme, closed_on, mentees_asked, mentees_answered, mentees_satisfied,
                                                 mentors_asked, mentors_answered, mentors_satisfied, missing_reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(programme, survey.closedOn(), survey.menteesAsked(), survey.menteesAnswered(), survey.menteesSatisfied(),
                        survey.mentorsAsked(), survey.mentorsAnswered(), survey.mentorsSatisfied(), survey.missingReason())
                .update();
    }
}
