package org.nastavnik.completion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assessment of each programme; a returned one is replaced. */
@Repository
class Assessments {

    private final JdbcClient database;

    Assessments(JdbcClient database) {
        this.database = database;
    }

    void save(long programme, Assessment assessment) {
        database.sql("""
                        insert into programme_assessment (programme, scores, band, measure, assessed_on) values (?, ?, ?, ?, ?)
                        on conflict (programme) do update set scores = excluded.scores, band = excluded.band,
                               measure = excluded.measure, assessed_on = excluded.assessed_on""")
                .params(programme, assessment.scores().toArray(Integer[]::new), assessment.band().code(), assessment.measure(),
                        assessment.assessedOn())
                .update();
    }

    Optional<Assessment> find(long programme) {
        return database.sql("select * from programme_assessment where programme = ?").param(programme).query(Assessments::read).optional();
    }

    private static Assessment read(ResultSet row, int number) throws SQLException {
        return new Assessment(Arrays.asList((Integer[]) row.getArray("scores").getArray()), EffectivenessBand.of(row.getString("band")),
                row.getString("measure"), row.getObject("assessed_on", LocalDate.class));
    }
}
