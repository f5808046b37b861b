package org.nastavnik.participant;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Parents and other legal representatives of minors. */
@Repository
public class Representatives {

    private record Named(long id, long participant, String fullName) {
    }

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Representatives(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** The name of the representative who was entered last, by participant. */
    public Map<Long, String> names(Collection<Long> participants) {
        return database.sql("""
                        select distinct on (participant) id, participant, full_name from representative
                         where participant = any(:people) order by participant, id desc""")
                .param("people", participants.toArray(Long[]::new)).query(Named.class).list().stream()
                .collect(Collectors.toMap(Named::participant, Named::fullName));
    }

    /** Enters who is not known yet. @param names full name by participant @return the id by participant */
    Map<Long, Long> enter(Map<Long, String> names) {
        batches.batchUpdate("""
                        insert into representative (participant, full_name)
                        select ?, ? where not exists (select from representative where participant = ? and lower(full_name) = lower(?))""",
                names.entrySet().stream().map(name -> new Object[] {name.getKey(), name.getValue(), name.getKey(), name.getValue()}).toList());
        Map<Long, Long> ids = new HashMap<>();
        database.sql("select id, participant, full_name from representative where participant = any(:people) order by id")
                .param("people", names.keySet().toArray(Long[]::new)).query(Named.class).list().stream()
                .filter(known -> known.fullName().equalsIgnoreCase(names.get(known.participant())))
                .forEach(known -> ids.put(known.participant(), known.id()));
        return ids;
    }
}
