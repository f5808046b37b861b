package org.nastavnik.base;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of approved bases: one per programme and side; a repeated approval replaces the earlier one. */
@Repository
class Bases {

    private final JdbcClient database;

    Bases(JdbcClient database) {
        this.database = database;
    }

    /** @param people how many stand in the base */
    void approve(long programme, Side side, String approvedBy, LocalDate on, int people) {
        database.sql("""
                        insert into base_approval (programme, side, approved_by, approved_on, people) values (?, ?, ?, ?, ?)
                        on conflict (programme, side) do update set approved_by = excluded.approved_by,
                               approved_on = excluded.approved_on, people = excluded.people""")
                .params(programme, side.code(), approvedBy, on, people).update();
    }
}
