package org.nastavnik.pairing;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asked for whom at the common meeting. */
@Repository
class Wishes {

    /** @param byMentor whose wish it is */
    record Wish(long mentor, long mentee, boolean byMentor) {
    }

    private final JdbcClient database;

    Wishes(JdbcClient database) {
        this.database = database;
    }

    Set<Wish> ofProgramme(long programme) {
        return Set.copyOf(database.sql("""
                        select wish.mentor, wish.mentee, said_by = 'mentor' as by_mentor
                          from wish join mentor on mentor.id = wish.mentor where mentor.programme = ?""").param(programme)
                .query((row, number) -> new Wish(row.getLong("mentor"), row.getLong("mentee"), row.getBoolean("by_mentor"))).list());
    }

    void add(Collection<Wish> wishes) {
        database.sql("""
                        insert into wish (mentor, mentee, said_by)
                        select mentor, mentee, case when by_mentor then 'mentor' else 'mentee' end
                          from unnest(?::bigint[], ?::bigint[], ?::boolean[]) as said (mentor, mentee, by_mentor)
                        on conflict do nothing""")
                .params(wishes.stream().map(Wish::mentor).toArray(Long[]::new), wishes.stream().map(Wish::mentee).toArray(Long[]::new),
                        wishes.stream().map(Wish::byMentor).toArray(Boolean[]::new))
                .update();
    }
}
