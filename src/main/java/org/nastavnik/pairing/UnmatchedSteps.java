package org.nastavnik.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was agreed for mentees without a pair; every decision is kept, the latest counts. */
@Repository
class UnmatchedSteps {

    private final JdbcClient database;

    UnmatchedSteps(JdbcClient database) {
        this.database = database;
    }

    /** @param note may be null */
    record Decided(long mentee, UnmatchedStep step, String note) {
    }

    void add(List<Decided> decided, LocalDate today) {
        database.sql("""
                        insert into unmatched_step (mentee, step, note, decided_on)
                        select *, ?::date from unnest(?::bigint[], ?::text[], ?::text[])""")
                .params(today, decided.stream().map(Decided::mentee).toArray(Long[]::new),
                        decided.stream().map(one -> one.step().code()).toArray(String[]::new),
                        decided.stream().map(Decided::note).toArray(String[]::new))
                .update();
    }

    Map<Long, UnmatchedStep> latest(long programme) {
        return database.sql("""
                        select distinct on (mentee) mentee, step from unmatched_step join mentee on mentee.id = mentee
                         where programme = ? order by mentee, unmatched_step.id desc""").param(programme)
                .query((row, number) -> Map.entry(row.getLong(1), UnmatchedStep.of(row.getString(2)))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
