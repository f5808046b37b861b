package org.nastavnik.pair;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of plans: one row per pair and version. */
@Repository
public class Plans {

    private final JdbcClient database;
    private final ObjectMapper json;

    Plans(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The newest version. */
    public Optional<Plan> current(long pair) {
        return database.sql("select * from plan where pair = ? order by version desc limit 1").param(pair).query(this::read).optional();
    }

    /** Hands in a plan: a returned one is corrected, an agreed one is superseded by the next version. */
    void submit(Pair pair, String goal, List<PlanResult> results, List<String> workKinds, Rhythm rhythm, int meetingsPlanned) {
        supersede(pair.id());
        database.sql("delete from plan where pair = ? and state in ('submitted', 'returned')").param(pair.id()).update();
        database.sql("""
                        insert into plan (pair, mentor, version, goal, results, work_kinds, rhythm, meetings_planned, state)
                        select :pair, :mentor, coalesce(max(version), 0) + 1, :goal, :results::jsonb, :kinds, :rhythm, :planned, 'submitted'
                          from plan where pair = :pair""")
                .param("pair", pair.id()).param("mentor", pair.mentor()).param("goal", goal).param("results", written(results))
                .param("kinds", workKinds.toArray(String[]::new)).param("rhythm", rhythm.code()).param("planned", meetingsPlanned).update();
    }

    void agree(long plan, LocalDate on) {
        database.sql("update plan set state = 'agreed', agreed_on = ? where id = ?").params(on, plan).update();
    }

    void sendBack(long plan) {
        database.sql("update plan set state = 'returned' where id = ?").param(plan).update();
    }

    /** The pair plans anew; until then no plan holds. */
    void supersede(long pair) {
        database.sql("update plan set state = 'superseded' where pair = ? and state = 'agreed'").param(pair).update();
    }

    /** The pair goes to its closing meeting earlier than planned: nothing but that one is left. */
    void shorten(long plan, int held) {
        database.sql("update plan set meetings_planned = ? where id = ?").params(held + 1, plan).update();
    }

    void rhythm(long plan, Rhythm rhythm) {
        database.sql("update plan set rhythm = ? where id = ?").params(rhythm.code(), plan).update();
    }

    /** How far each result of the plan was reached; the same results in the same order. */
    void reached(long plan, List<PlanResult> results) {
        database.sql("update plan set results = ?::jsonb where id = ?").params(written(results), plan).update();
    }

    private Plan read(ResultSet row, int number) throws SQLException {
        return new Plan(row.getLong("id"), row.getLong("pair"), row.getInt("version"), row.getString("goal"), results(row.getString("results")),
                List.of((String[]) row.getArray("work_kinds").getArray()), row.getString("rhythm"), row.getInt("meetings_planned"),
                row.getString("state"));
    }

    private String written(List<PlanResult> results) {
        try {
            return json.writeValueAsString(results);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<PlanResult> results(String text) {
        try {
            return json.readValue(text, new TypeReference<>() { });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
