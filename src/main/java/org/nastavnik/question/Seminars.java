package org.nastavnik.question;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of seminars. */
@Repository
class Seminars {

    private static final String SELECT = "select id, municipality, topic, planned_on, mode from seminar ";

    private final JdbcClient database;

    Seminars(JdbcClient database) {
        this.database = database;
    }

    Seminar find(long id) {
        return database.sql(SELECT + "where id = ?").param(id).query(Seminar.class).single();
    }

    /** Planned ones, the next first. */
    List<Seminar> planned(String municipality) {
        return database.sql(SELECT + "where municipality = ? and state = 'planned' order by planned_on, id").param(municipality)
                .query(Seminar.class).list();
    }

    long plan(String municipality, String topic, LocalDate on, String mode, List<String> audience, String processInstance) {
        return database.sql("""
                        insert into seminar (municipality, topic, planned_on, mode, audience, process_instance)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(municipality, topic, on, mode, audience.toArray(String[]::new), processInstance).query(Long.class).single();
    }

    void move(long id, LocalDate to) {
        database.sql("update seminar set planned_on = ? where id = ?").params(to, id).update();
    }

    /** @param materials https address, or null @param summary what was said, for all curators to read, or null */
    void hold(long id, LocalDate on, int attendance, String present, String materials, String summary) {
        database.sql("update seminar set state = 'held', held_on = ?, attendance = ?, present = ?, materials = ?, summary = ? where id = ?")
                .params(on, attendance, present, materials, summary, id).update();
    }

    void cancel(long id, String because) {
        database.sql("update seminar set state = 'cancelled', cancelled_because = ? where id = ?").params(because, id).update();
    }
}
