package org.nastavnik.completion;

import java.util.List;
import java.util.Map;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who worked in the pairs and groups of a programme: whoever held a meeting, and the mentees in the pair at that time. */
@Repository
class WorkedPeople {

    private final JdbcClient database;
    private final Participants participants;

    WorkedPeople(JdbcClient database, Participants participants) {
        this.database = database;
        this.participants = participants;
    }

    /** By surname; without those who took back their consent or whose data was erased. */
    List<WorkedPerson> of(long programme) {
        List<Roles> roles = roles(programme).stream().filter(role -> !role.withdrawn()).toList();
        Map<Long, Participant> people = participants.find(roles.stream().map(Roles::participant).toList());
        return roles.stream().filter(role -> people.containsKey(role.participant()))
                .map(role -> new WorkedPerson(people.get(role.participant()), role.mentor(), role.mentee())).toList();
    }

    /** How many mentees worked in the programme, whatever became of their data. */
    int mentees(long programme) {
        return (int) roles(programme).stream().filter(role -> role.mentee() != null).count();
    }

    /** The same for mentors. */
    int mentors(long programme) {
        return (int) roles(programme).stream().filter(role -> role.mentor() != null).count();
    }

    private List<Roles> roles(long programme) {
        return database.sql("""
                        with held as (
                            select meeting.pair, meeting.mentor, meeting.held_on
                              from meeting join pair on pair.id = meeting.pair
                             where pair.programme = ? and meeting.state = 'held'),
                        worked as (
                            select participant, id as mentor, null::bigint as mentee, state
                              from mentor where id in (select mentor from held)
                            union all
                            select participant, null, id, state
                              from mentee where id in (
                                    select pair_mentee.mentee from pair_mentee join held on held.pair = pair_mentee.pair
                                     where held_on >= coalesce(from_day, held_on) and held_on <= coalesce(to_day, held_on)))
                        select participant, max(mentor) as mentor, max(mentee) as mentee,
                               bool_or(state in ('withdrawn', 'erased')) as withdrawn
                          from worked join participant on participant.id = worked.participant
                         group by participant, surname, participant.name
                         order by surname collate "ru-x-icu", participant.name, participant""")
                .param(programme).query(Roles.class).list();
    }

    private record Roles(long participant, Long mentor, Long mentee, boolean withdrawn) {
    }
}
