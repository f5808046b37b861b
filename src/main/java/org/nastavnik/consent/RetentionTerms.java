package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.participant.StoredForATerm;
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

    /** What of this kind is kept longer, on this day. */
    Set<Long> held(String organisation, StoredForATerm data, LocalDate on) {
        return Set.copyOf(database.sql(!data.isOfPeople() ? "select item from retention_hold_item where organisation = ? and kind = ? and until >= ?" : """
                        select retention_hold.participant from retention_hold join participant on participant.id = retention_hold.participant
                         where organisation = ? and retention_hold.kind = ? and until >= ?""")
                .params(organisation, data.kind(), on).query(Long.class).list());
    }

    void hold(String organisation, StoredForATerm data, long id, LocalDate until, String reason, String decidedBy) {
        if (!data.isOfPeople()) {
            holdItem(organisation, data.kind(), id, until, reason, decidedBy);
            return;
        }
        database.sql("""
                        insert into retention_hold (participant, kind, until, reason, decided_by) values (?, ?, ?, ?, ?)
                        on conflict (participant, kind) do update set until = excluded.until, reason = excluded.reason, decided_by = excluded.decided_by""")
                .params(id, data.kind(), until, reason, decidedBy).update();
    }

    private void holdItem(String organisation, String kind, long item, LocalDate until, String reason, String decidedBy) {
        database.sql("""
                        insert into retention_hold_item (organisation, kind, item, until, reason, decided_by) values (?, ?, ?, ?, ?, ?)
                        on conflict (kind, item) do update set until = excluded.until, reason = excluded.reason, decided_by = excluded.decided_by""")
                .params(organisation, kind, item, until, reason, decidedBy).update();
    }
}
