package org.nastavnik.selection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The journal of training («журнал обучения»): attendance per mentor and session, and the test of each mentor. */
@Repository
class TrainingJournal {

    private final JdbcClient database;

    TrainingJournal(JdbcClient database) {
        this.database = database;
    }

    /** Whether the mentor was there, by mentor and then by session; sessions nobody has noted yet are missing. */
    Map<Long, Map<Long, Boolean>> of(Collection<Long> mentors) {
        return database.sql("select mentor, session, present from training_attendance where mentor = any(:mentors)")
                .param("mentors", mentors.toArray(Long[]::new)).query(Noted.class).list().stream()
                .collect(Collectors.groupingBy(Noted::mentor, Collectors.toMap(Noted::session, Noted::present)));
    }

    /** Test result by mentor: {@code passed}, {@code failed} or {@code none}; missing when nothing was noted. */
    Map<Long, String> tests(Collection<Long> mentors) {
        return database.sql("select mentor, result from training_test where mentor = any(:mentors)")
                .param("mentors", mentors.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param held ids of the sessions that took place: whoever is not noted for one of them was absent */
    void note(List<Attendance> journal, Set<Long> held) {
        Long[] mentors = journal.stream().map(Attendance::mentor).toArray(Long[]::new);
        database.sql("""
                        insert into training_attendance (session, mentor, present)
                        select session, mentor, false from unnest(?::bigint[]) as session, unnest(?::bigint[]) as mentor
                        on conflict (session, mentor) do update set present = false""")
                .params(held.toArray(Long[]::new), mentors).update();
        List<long[]> present = journal.stream().flatMap(row -> row.sessions().stream().map(session -> new long[] {session, row.mentor()})).toList();
        database.sql("""
                        update training_attendance set present = true
                          from unnest(?::bigint[], ?::bigint[]) as there (session, mentor)
                         where training_attendance.session = there.session and training_attendance.mentor = there.mentor""")
                .params(present.stream().map(pair -> pair[0]).toArray(Long[]::new),
                        present.stream().map(pair -> pair[1]).toArray(Long[]::new)).update();
        database.sql("""
                        insert into training_test (mentor, result) select * from unnest(?::bigint[], ?::text[])
                        on conflict (mentor) do update set result = excluded.result""")
                .params(mentors, journal.stream().map(Attendance::test).toArray(String[]::new)).update();
    }

    /** What was noted for sessions that turned out not to have taken place. */
    void forget(Collection<Long> sessions) {
        database.sql("delete from training_attendance where session = any(:sessions)")
                .param("sessions", sessions.toArray(Long[]::new)).update();
    }

    private record Noted(long mentor, long session, boolean present) {
    }
}
