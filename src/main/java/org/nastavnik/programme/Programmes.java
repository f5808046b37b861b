package org.nastavnik.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of programmes: one per organisation and school year. */
@Repository
public class Programmes {

    private final JdbcClient database;

    Programmes(JdbcClient database) {
        this.database = database;
    }

    public Optional<Programme> find(long id) {
        return database.sql("select * from programme where id = ?").param(id).query(Programme::read).optional();
    }

    /** The organisation's programme that is at work; the newest when two school years overlap. */
    public Optional<Programme> running(String organisation) {
        return database.sql("select * from programme where organisation = ? and state = 'running' order by school_year desc limit 1")
                .param(organisation).query(Programme::read).optional();
    }

    boolean exists(String organisation, String schoolYear) {
        return database.sql("select exists (select from programme where organisation = ? and school_year = ?)")
                .params(organisation, schoolYear).query(Boolean.class).single();
    }

    long add(String organisation, String schoolYear, List<String> forms, Integer plannedPairs, LocalDate startsOn, LocalDate endsOn) {
        return database.sql("""
                        insert into programme (organisation, school_year, forms, planned_pairs, starts_on, ends_on)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(organisation, schoolYear, forms.toArray(String[]::new), plannedPairs, startsOn, endsOn)
                .query(Long.class).single();
    }
}
