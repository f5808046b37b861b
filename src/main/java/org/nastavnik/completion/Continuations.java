package org.nastavnik.completion;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.pair.Pair;
import org.nastavnik.pair.Pairs;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which pairs and groups wish to go on, as they said at their closing meeting. */
@Repository
class Continuations {

    private final JdbcClient database;
    private final Pairs pairs;
    private final Participants participants;

    Continuations(JdbcClient database, Pairs pairs, Participants participants) {
        this.database = database;
        this.pairs = pairs;
        this.participants = participants;
    }

    /** Ordered by code of the pair. */
    List<GoingOn> of(long programme) {
        Map<Long, List<Long>> wishing = wishing(programme);
        Map<Long, Participant> people = participants.find(wishing.values().stream().flatMap(Collection::stream).toList());
        return pairs.find(wishing.keySet()).stream().map(pair -> goingOn(pair, wishing.get(pair.id()), people)).toList();
    }

    private static GoingOn goingOn(Pair pair, List<Long> wishing, Map<Long, Participant> people) {
        List<Long> known = wishing.stream().filter(people::containsKey).toList();
        return new GoingOn(pair.title(), pair.form().title(), known, known.stream().map(id -> people.get(id).label()).toList());
    }

    /** Participants by pair, the mentor first. */
    private Map<Long, List<Long>> wishing(long programme) {
        return database.sql("""
                        with wished as (
                            select pair.id as pair, pair_wish.participant, pair_wish.participant = mentor.participant as is_mentor
                              from pair_wish join pair on pair.id = pair_wish.pair join mentor on mentor.id = pair.mentor
                             where pair.programme = ? and goes_on)
                        select pair, participant from wished
                         where pair in (select pair from wished group by pair having bool_or(is_mentor) and not bool_and(is_mentor))
                         order by pair, is_mentor desc, participant""")
                .param(programme).query(Wish.class).list().stream()
                .collect(Collectors.groupingBy(Wish::pair, LinkedHashMap::new, Collectors.mapping(Wish::participant, Collectors.toList())));
    }

    private record Wish(long pair, long participant) {
    }
}
