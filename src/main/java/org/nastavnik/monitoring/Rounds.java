package org.nastavnik.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of rounds. */
@Repository
class Rounds {

    private final JdbcClient database;

    Rounds(JdbcClient database) {
        this.database = database;
    }

    boolean exists(String municipality, RoundKind kind, LocalDate from, LocalDate to) {
        return database.sql("""
                        select exists (select from monitoring_round
                                        where municipality = ? and kind = ? and period_from = ? and period_to = ?)""")
                .params(municipality, kind.code(), from, to).query(Boolean.class).single();
    }

    /** @param round without an id */
    long open(Round round, Collection<String> organisations, String processInstance) {
        long id = database.sql("""
                        insert into monitoring_round (municipality, kind, period_from, period_to, reporting_day, term, children_base,
                                                      enterprise_base, process_instance)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(round.municipality(), round.kind().code(), round.from(), round.to(), round.reportingDay(), round.term(),
                        round.residents() ? "residents" : "enrolled", round.official() ? "official" : "partners", processInstance)
                .query(Long.class).single();
        database.sql("insert into monitoring_answer (round, organisation) select ?, unnest(cast(? as text[]))")
                .params(id, organisations.toArray(String[]::new)).update();
        return id;
    }

    Optional<Round> find(long id) {
        return database.sql("select * from monitoring_round where id = ?").param(id).query(Rounds::read).optional();
    }

    Round get(long id) {
        return find(id).orElseThrow();
    }

    /** The programmes of the round's organisations that ran within its period. */
    List<Long> programmes(long round) {
        return database.sql("""
                        select programme.id from programme
                          join monitoring_answer answer on answer.organisation = programme.organisation
                          join monitoring_round round on round.id = answer.round
                         where round.id = ? and starts_on <= period_to and ends_on >= period_from""")
                .param(round).query(Long.class).list();
    }

    /** The same for one organisation. */
    List<Long> programmes(long round, String organisation) {
        return database.sql("""
                        select programme.id from programme join monitoring_round round on round.id = ?
                         where organisation = ? and starts_on <= period_to and ends_on >= period_from""")
                .params(round, organisation).query(Long.class).list();
    }

    static Round read(ResultSet row, int number) throws SQLException {
        return new Round(row.getLong("id"), row.getString("municipality"), RoundKind.of(row.getString("kind")),
                row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class),
                row.getObject("reporting_day", LocalDate.class), row.getObject("term", LocalDate.class),
                "residents".equals(row.getString("children_base")), "official".equals(row.getString("enterprise_base")));
    }
}
