package org.nastavnik.selection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sheets of interviews, one per candidate: a second interview replaces the first. */
@Repository
class Interviews {

    private final JdbcClient database;
    private final ObjectMapper json;

    Interviews(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<Interview> find(long mentor) {
        return database.sql("select * from interview where mentor = ?").param(mentor).query(this::interview).optional();
    }

    /** Of these mentors, by mentor; those to be held again are left out. */
    Map<Long, Interview> held(Collection<Long> mentors) {
        return database.sql("select * from interview where mentor = any(:mentors) and not again")
                .param("mentors", mentors.toArray(Long[]::new))
                .query(this::interview).list().stream().collect(Collectors.toMap(Interview::mentor, Function.identity()));
    }

    void save(Interview interview) {
        database.sql("""
                        insert into interview (mentor, scores, motive, limits, recommendation, reason)
                        values (:mentor, :scores::jsonb, :motive, :limits, :recommendation, :reason)
                        on conflict (mentor) do update set scores = excluded.scores, motive = excluded.motive, limits = excluded.limits,
                               recommendation = excluded.recommendation, reason = excluded.reason, again = false""")
                .param("mentor", interview.mentor())
                .param("scores", written(interview.scores()))
                .param("motive", interview.motive())
                .param("limits", interview.limits())
                .param("recommendation", interview.recommendation().code())
                .param("reason", interview.reason())
                .update();
    }

    /** The head wants to hear these candidates once more. */
    void again(Collection<Long> mentors) {
        database.sql("update interview set again = true where mentor = any(:mentors)")
                .param("mentors", mentors.toArray(Long[]::new)).update();
    }

    void forget(long mentor) {
        database.sql("delete from interview where mentor = ?").param(mentor).update();
    }

    private Interview interview(ResultSet row, int number) throws SQLException {
        return new Interview(row.getLong("mentor"), read(row.getString("scores")), row.getString("motive"), row.getString("limits"),
                Recommendation.of(row.getString("recommendation")), row.getString("reason"));
    }

    private String written(List<InterviewScore> scores) {
        try {
            return json.writeValueAsString(scores);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<InterviewScore> read(String scores) {
        try {
            return json.readValue(scores, new TypeReference<>() { });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
