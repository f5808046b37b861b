package org.nastavnik.survey;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of surveys. */
@Repository
public class Surveys {

    private final JdbcClient database;

    Surveys(JdbcClient database) {
        this.database = database;
    }

    public void launch(Survey survey) {
        database.sql("""
                        insert into survey (programme, side, purpose, audiences, way, version, opens_on, closes_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(survey.programme(), survey.side(), survey.purpose(), survey.audiences().toArray(String[]::new), survey.way(), survey.version(),
                        survey.opensOn(), survey.closesOn()).update();
    }

    /** The latest survey of this side and purpose. */
    public Optional<Survey> latest(long programme, String side, String purpose) {
        return database.sql("select * from survey where programme = ? and side = ? and purpose = ? order by id desc limit 1")
                .params(programme, side, purpose).query(Survey::read).optional();
    }
}
