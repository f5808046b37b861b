package org.nastavnik.eligibility;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of raised capacities: one per mentor, the newest word counts. */
@Repository
public class CapacityRaises {

    private final JdbcClient database;

    CapacityRaises(JdbcClient database) {
        this.database = database;
    }

    Map<Long, CapacityRaise> ofProgramme(long programme) {
        return database.sql("""
                        select mentor, places, reason, head_reason is not null as agreed_by_head
                          from capacity_raise join mentor on mentor.id = mentor where programme = ?""")
                .param(programme)
                .query((row, number) -> new CapacityRaise(row.getLong("mentor"), row.getInt("places"), row.getString("reason"), row.getBoolean("agreed_by_head")))
                .list().stream().collect(Collectors.toMap(CapacityRaise::mentor, Function.identity()));
    }

    /** A new raise asks the head anew. @param by login of the curator */
    public void raise(long mentor, int places, String reason, String by) {
        database.sql("""
                        insert into capacity_raise (mentor, places, reason, raised_by) values (?, ?, ?, ?)
                        on conflict (mentor) do update set places = excluded.places, reason = excluded.reason,
                            raised_by = excluded.raised_by, head_reason = null, head = null""")
                .params(mentor, places, reason, by).update();
    }

    /** @param head login */
    public void agree(Collection<Long> mentors, String reason, String head) {
        database.sql("update capacity_raise set head_reason = ?, head = ? where mentor = any(?)")
                .params(reason, head, mentors.toArray(Long[]::new)).update();
    }
}
