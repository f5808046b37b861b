package org.nastavnik.completion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Personal and group reflection («рефлексия») of a programme. */
@Repository
class Reflections {

    private final JdbcClient database;

    Reflections(JdbcClient database) {
        this.database = database;
    }

    void save(long programme, List<PersonalReflection> reflections) {
        database.sql("""
                        insert into personal_reflection (programme, participant, refused, answers)
                        select ?, participant, answers is null, answers
                          from unnest(?::bigint[], ?::text[]) as said (participant, answers)
                        on conflict (programme, participant) do update set refused = excluded.refused, answers = excluded.answers""")
                .params(programme, reflections.stream().map(PersonalReflection::participant).toArray(Long[]::new),
                        reflections.stream().map(PersonalReflection::answers).toArray(String[]::new))
                .update();
    }

    /** @param present ids of the people who were there */
    void hold(long programme, LocalDate on, Collection<Long> present, String conclusions) {
        database.sql("""
                        insert into group_reflection (programme, held_on, conclusions) values (?, ?, ?)
                        on conflict (programme) do update set held_on = excluded.held_on, conclusions = excluded.conclusions""")
                .params(programme, on, conclusions).update();
        database.sql("delete from group_reflection_presence where programme = ?").param(programme).update();
        database.sql("insert into group_reflection_presence (programme, participant) select ?, unnest(?::bigint[])")
                .params(programme, present.toArray(Long[]::new)).update();
    }
}
