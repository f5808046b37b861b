package org.nastavnik.selection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of a programme's training. A course trains the mentors of one approval; only the latest is at work. */
@Repository
class TrainingSessions {

    private final JdbcClient database;

    TrainingSessions(JdbcClient database) {
        this.database = database;
    }

    /** Of the latest course, by date. */
    List<TrainingSession> ofProgramme(long programme) {
        return database.sql("""
                        select id, row_number() over (order by held_on, id)::int as number, topic, held_on, hours, trainer, additional
                          from training_session
                         where programme = :programme and course = (select max(course) from training_session where programme = :programme)
                         order by held_on, id""")
                .param("programme", programme).query(TrainingSession.class).list();
    }

    void beginCourse(long programme, List<TrainingSession> sessions) {
        add(programme, sessions, latestCourse(programme) + 1, false);
    }

    void addToCourse(long programme, List<TrainingSession> sessions) {
        add(programme, sessions, latestCourse(programme), true);
    }

    private int latestCourse(long programme) {
        return database.sql("select coalesce(max(course), 0) from training_session where programme = ?").param(programme)
                .query(Integer.class).single();
    }

    private void add(long programme, List<TrainingSession> sessions, int course, boolean additional) {
        database.sql("""
                        insert into training_session (programme, course, additional, topic, held_on, hours, trainer)
                        select ?, ?, ?, * from unnest(?::text[], ?::date[], ?::numeric[], ?::text[])""")
                .params(programme, course, additional,
                        sessions.stream().map(TrainingSession::topic).toArray(String[]::new),
                        sessions.stream().map(session -> session.heldOn().toString()).toArray(String[]::new),
                        sessions.stream().map(TrainingSession::hours).toArray(BigDecimal[]::new),
                        sessions.stream().map(TrainingSession::trainer).toArray(String[]::new))
                .update();
    }

    /** @param days new date by session id */
    void move(long programme, Map<Long, LocalDate> days) {
        database.sql("""
                        update training_session set held_on = moved.day
                          from unnest(:ids::bigint[], :days::date[]) as moved (id, day)
                         where training_session.id = moved.id and programme = :programme""")
                .param("ids", days.keySet().toArray(Long[]::new))
                .param("days", days.values().stream().map(LocalDate::toString).toArray(String[]::new))
                .param("programme", programme).update();
    }
}
