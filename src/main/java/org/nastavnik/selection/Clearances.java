package org.nastavnik.selection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates of no criminal record that were seen (Labour Code, article 351.1): number and dates, never a copy. */
@Repository
class Clearances {

    private final JdbcClient database;

    Clearances(JdbcClient database) {
        this.database = database;
    }

    /** @param certificate {@code shown}, {@code notRequired} or {@code missing}; number and dates only with {@code shown} */
    void save(long mentor, String certificate, String number, LocalDate issuedOn, LocalDate seenOn) {
        database.sql("""
                        insert into clearance (mentor, certificate, number, issued_on, seen_on) values (?, ?, ?, ?, ?)
                        on conflict (mentor) do update set certificate = excluded.certificate, number = excluded.number,
                               issued_on = excluded.issued_on, seen_on = excluded.seen_on""")
                .params(mentor, certificate, number, issuedOn, seenOn).update();
    }

    /** The certificate code of each of these mentors whose papers were checked. */
    Map<Long, String> of(Collection<Long> mentors) {
        return database.sql("select mentor, certificate from clearance where mentor = any(:mentors)")
                .param("mentors", mentors.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
