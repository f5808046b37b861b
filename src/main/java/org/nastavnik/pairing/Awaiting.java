package org.nastavnik.pairing;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mentees for whom another proposal is due. */
@Repository
class Awaiting {

    private final JdbcClient database;

    Awaiting(JdbcClient database) {
        this.database = database;
    }

    void add(Collection<Long> mentees) {
        database.sql("insert into awaits_proposal (mentee) select unnest(?::bigint[]) on conflict do nothing").param(mentees.toArray(Long[]::new)).update();
    }

    void clear(long programme) {
        database.sql("delete from awaits_proposal where mentee in (select id from mentee where programme = ?)").param(programme).update();
    }

    boolean any(long programme) {
        return database.sql("select exists (select from awaits_proposal join mentee on mentee.id = mentee where programme = ?)").param(programme).query(Boolean.class).single();
    }
}
