package org.nastavnik.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose growth is compared: mentees of ordered pairs and groups. */
@Repository
class GrowthPeople {

    /** @param programme the one in which the person is a mentee */
    record Person(long programme, Participant participant) {
    }

    private final JdbcClient database;
    private final Participants participants;

    GrowthPeople(JdbcClient database, Participants participants) {
        this.database = database;
        this.participants = participants;
    }

    /** By surname. */
    List<Person> of(String organisation, Collection<Long> programmes) {
        List<Row> rows = database.sql("""
                        select mentee.programme, mentee.participant
                          from mentee join participant on participant.id = mentee.participant
                         where mentee.programme = any (?) and participant.organisation = ? and mentee.state not in ('withdrawn', 'erased')
                           and erased_on is null
                           and exists (select from pair_mentee join pair on pair.id = pair_mentee.pair
                                        where pair_mentee.mentee = mentee.id and pair.state not in ('proposed', 'confirmed', 'refused'))
                         order by surname collate "ru-x-icu", name collate "ru-x-icu", participant.id""")
                .params(programmes.toArray(Long[]::new), organisation).query(Row.class).list();
        Map<Long, Participant> people = participants.find(rows.stream().map(Row::participant).toList());
        return rows.stream().filter(row -> people.containsKey(row.participant()))
                .map(row -> new Person(row.programme(), people.get(row.participant()))).toList();
    }

    private record Row(long programme, long participant) {
    }
}
