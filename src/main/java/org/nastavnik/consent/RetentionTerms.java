package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Terms of storage by kind of data, and what is kept longer. */
@Repository
class RetentionTerms {

    private final JdbcClient database;

    RetentionTerms(JdbcClient database) {
        this.database = database;
    }

    /** Months by kind, for an organisation or a municipality: its municipality's own terms go before the delivered ones. */
    Map<String, Integer> of(String organisation) {
        return database.sql("""
                        select distinct on (retention_term.kind) retention_term.kind, months from retention_term join organisation on organisation.code = ?
                         where retention_term.municipality is null or retention_term.municipality in (organisation.code, organisation.municipality)
                         order by retention_term.kind, retention_term.municipality nulls last""").param(organisation)
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void set(String municipality, String kind, int months) {
        database.sql("""
                        insert into retention_term (municipality, kind, months) values (?, ?, ?)
                        on conflict (municipality, kind) do update set months = excluded.months""").params(municipality, kind, months).update();
    }

    /** Whose data of this kind is kept longer, on this day. */
    Set<Long> held(String organisation, String kind, LocalDate on) {
        return Set.copyOf(database.sql("""
                        select retention_hold.participant from retention_hold join participant on participant.id = retention_hold.participant
                         where organisation = ? and retention_hold.kind = ? and until >= ?""")
                .params(organisation, kind, on).query(Long.class).list());
    }

    void hold(long participant, String kind, LocalDate until, String reason, String decidedBy) {
        database.sql("""
                        insert into retention_hold (participant, kind, until, reason, decided_by) values (?, ?, ?, ?, ?)
                        on conflict (participant, kind) do update set until = excluded.until, reason = excluded.reason, decided_by = excluded.decided_by""")
                .params(participant, kind, until, reason, decidedBy).update();
    }
}
