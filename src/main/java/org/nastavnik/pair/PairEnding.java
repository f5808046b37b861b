package org.nastavnik.pair;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.Mentees;
import org.nastavnik.programme.MenteesWait;
import org.nastavnik.programme.MentorAskedFor;
import org.nastavnik.programme.MentorFree;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends the work of a pair and says what comes next for everybody in it. */
@Component
class PairEnding {

    static final String NEW_PAIR = "newPair";
    private static final String WAIT = "wait";
    private static final String LEAVE = "leave";

    private final JdbcClient database;
    private final Pairs pairs;
    private final PairMeetings meetings;
    private final Mentees mentees;
    private final ApplicationEventPublisher events;

    PairEnding(JdbcClient database, Pairs pairs, PairMeetings meetings, Mentees mentees, ApplicationEventPublisher events) {
        this.events = events;
        this.database = database;
        this.pairs = pairs;
        this.meetings = meetings;
        this.mentees = mentees;
    }

    /** The year is over as planned; stage 7 decides what comes next. */
    void complete(Pair pair, LocalDate on) {
        meetings.cancelPlanned(pair.id());
        pairs.end(pair.id(), PairState.COMPLETED, on, null);
        events.publishEvent(new MentorFree(pair.programme()));
    }

    /**
     * Ends the pair before its time. Mentees who stay in the programme go back to the base, unless another live pair has them.
     *
     * @param next by mentee: {@code newPair}, {@code wait} or {@code leave}
     */
    void endEarly(Pair pair, LocalDate on, String reason, Map<Long, String> next) {
        meetings.cancelPlanned(pair.id());
        pairs.end(pair.id(), PairState.ENDED_EARLY, on, reason);
        database.sql("""
                        update pair_mentee set next_step = step
                          from unnest(?::bigint[], ?::text[]) as decided (id, step) where pair = ? and mentee = decided.id""")
                .params(next.keySet().toArray(Long[]::new), next.values().toArray(String[]::new), pair.id()).update();
        Map<Boolean, List<Long>> leaving = new HashMap<>(withoutAnotherPair(next.keySet().stream().toList()).stream()
                .collect(Collectors.partitioningBy(mentee -> LEAVE.equals(next.get(mentee)))));
        mentees.state(leaving.get(true), MenteeState.RELEASED);
        mentees.state(leaving.get(false), MenteeState.IN_BASE);
    }

    /**
     * Whoever waited may have the mentor who is free now; for those who want a new pair a mentor is sought, the others wait. The
     * last thing to do about an ended pair.
     */
    void seekNewPairs(Pair pair, Map<Long, String> next) {
        events.publishEvent(new MentorFree(pair.programme()));
        events.publishEvent(new MenteesWait(pair.programme(), who(next, WAIT)));
        events.publishEvent(new MentorAskedFor(pair.programme(), who(next, NEW_PAIR)));
    }

    private static List<Long> who(Map<Long, String> next, String step) {
        return next.keySet().stream().filter(mentee -> step.equals(next.get(mentee))).toList();
    }

    /** @param goesOn by participant */
    void wishes(long pair, Map<Long, Boolean> goesOn) {
        database.sql("""
                        insert into pair_wish (pair, participant, goes_on)
                        select ?, participant, goes_on from unnest(?::bigint[], ?::boolean[]) as wish (participant, goes_on)
                        on conflict (pair, participant) do update set goes_on = excluded.goes_on""")
                .params(pair, goesOn.keySet().toArray(Long[]::new), goesOn.values().toArray(Boolean[]::new)).update();
    }

    void thank(long pair) {
        database.sql("update pair set thanks = true where id = ?").param(pair).update();
    }

    private List<Long> withoutAnotherPair(List<Long> people) {
        return database.sql("""
                        select id from unnest(:mentees::bigint[]) as person (id)
                         where not exists (select from pair_mentee join pair on pair.id = pair
                                            where mentee = person.id and to_day is null and pair.state = any(:live))""")
                .param("mentees", people.toArray(Long[]::new)).param("live", PairState.codes(PairState.LIVE)).query(Long.class).list();
    }
}
