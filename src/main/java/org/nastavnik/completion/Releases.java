package org.nastavnik.completion;

import java.util.List;
import java.util.function.Predicate;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Mentors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what follows for each person and moves the registers: to the reserve, or released whatever comes next. */
@Repository
class Releases {

    private final JdbcClient database;
    private final Mentees mentees;
    private final Mentors mentors;

    Releases(JdbcClient database, Mentees mentees, Mentors mentors) {
        this.database = database;
        this.mentees = mentees;
        this.mentors = mentors;
    }

    void ofMentees(long programme, List<Release> releases) {
        keep(programme, "mentee", releases);
        mentees.state(ids(releases, release -> release.next() == NextStep.RESERVE), MenteeState.RESERVE);
        mentees.state(ids(releases, release -> release.next() != NextStep.RESERVE), MenteeState.RELEASED);
    }

    void ofMentors(long programme, List<Release> releases) {
        keep(programme, "mentor", releases);
        mentors.state(ids(releases, release -> release.next() == NextStep.RESERVE), MentorState.RESERVE);
        mentors.state(ids(releases, release -> release.next() != NextStep.RESERVE), MentorState.RELEASED);
    }

    private void keep(long programme, String side, List<Release> releases) {
        database.sql("""
                        insert into participant_release (programme, participant, side, from_state, next_step)
                        select ?, participant, ?, from_state, next_step
                          from unnest(?::bigint[], ?::text[], ?::text[]) as released (participant, from_state, next_step)""")
                .params(programme, side, releases.stream().map(Release::participant).toArray(Long[]::new),
                        releases.stream().map(Release::fromState).toArray(String[]::new),
                        releases.stream().map(release -> release.next().code()).toArray(String[]::new))
                .update();
    }

    private static List<Long> ids(List<Release> releases, Predicate<Release> which) {
        return releases.stream().filter(which).map(Release::id).toList();
    }
}
