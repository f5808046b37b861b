package org.nastavnik.pairing;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The common meetings of mentors and mentees, with those who were there. */
@Repository
class GroupMeetings {

    private final JdbcClient database;

    GroupMeetings(JdbcClient database) {
        this.database = database;
    }

    void add(long programme, LocalDate heldOn, String place, Collection<Long> participants) {
        database.sql("""
                        with meeting as (insert into group_meeting (programme, held_on, place) values (?, ?, ?) returning id)
                        insert into group_meeting_presence (meeting, participant) select id, unnest(?::bigint[]) from meeting""")
                .params(programme, heldOn, place, participants.toArray(Long[]::new)).update();
    }
}
