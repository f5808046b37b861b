package org.nastavnik.participant;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
    private final Changes changes;

    Representatives(JdbcClient database, JdbcTemplate batches, Changes changes) {
        this.database = database;
        this.batches = batches;
        this.changes = changes;
    }

    /** The name of the representative who was entered last, by participant. */
    public Map<Long, String> names(Collection<Long> participants) {
        return database.sql("""
                        select distinct on (participant) id, participant, full_name from representative
                         where participant = any(:people) order by participant, id desc""")
                .param("people", participants.toArray(Long[]::new)).query(Named.class).list().stream()
                .collect(Collectors.toMap(Named::participant, Named::fullName));
    }

    /** Of one person, in the order of entering. */
    public List<Representative> of(long participant) {
        return database.sql("select id, participant, full_name, relation, contact from representative where participant = ? order by id")
                .param(participant).query(Representative.class).list();
    }

    public void add(long participant, String fullName, String relation, String contact) {
        changes.byHand();
        database.sql("insert into representative (participant, full_name, relation, contact) values (?, ?, ?, ?)")
                .params(participant, fullName, relation, contact).update();
    }

    public void correct(Representative changed) {
        changes.byHand();
        database.sql("update representative set full_name = ?, relation = ?, contact = ? where id = ? and participant = ?")
                .params(changed.fullName(), changed.relation(), changed.contact(), changed.id(), changed.participant()).update();
    }

    /** @return false when the representative signed a consent and therefore stays */
    public boolean remove(long participant, long representative) {
        changes.byHand();
        return database.sql("""
                        delete from representative where id = ? and participant = ?
                           and not exists (select from consent where consent.representative = representative.id)""")
                .params(representative, participant).update() == 1;
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
