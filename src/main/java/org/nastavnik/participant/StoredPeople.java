package org.nastavnik.participant;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that is known about people whose programmes have ended: card, journals, consents. */
@Component
class StoredPeople implements StoredForATerm {

    private final JdbcClient database;
    private final Erasure erasure;

    StoredPeople(JdbcClient database, Erasure erasure) {
        this.database = database;
        this.erasure = erasure;
    }

    @Override
    public String kind() {
        return "participant";
    }

    @Override
    public String title() {
        return "все данные участника";
    }

    @Override
    public boolean isWholePerson() {
        return true;
    }

    @Override
    public Map<Long, LocalDate> endedBefore(String organisation, LocalDate day) {
        return StoredForATerm.byId(database.sql("""
                        select participant.id, max(programme.ends_on) as ended
                          from participant
                          join (select participant, programme from mentee union all select participant, programme from mentor) as part
                            on part.participant = participant.id
                          join programme on programme.id = part.programme
                         where participant.organisation = ? and erased_on is null
                         group by participant.id
                        having bool_and(programme.state in ('completed', 'stopped')) and max(programme.ends_on) < ?""")
                .params(organisation, day),
                (row, number) -> row.getObject(2, LocalDate.class));
    }

    @Override
    public Map<String, Integer> erase(long participant, LocalDate on) {
        return erasure.erase(participant, on);
    }
}
