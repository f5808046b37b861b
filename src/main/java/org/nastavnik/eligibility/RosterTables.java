package org.nastavnik.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.programme.MentoringForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the register of pairs says about people, counted for all of a programme at once. A person counts over all programmes. */
@Repository
class RosterTables {

    private final JdbcClient database;

    RosterTables(JdbcClient database) {
        this.database = database;
    }

    /** By participant: mentees in live and confirmed pairs, and in those proposed since that day. */
    Map<Long, Integer> placesTaken(long programme, Collection<Long> without, LocalDate reservedSince) {
        return database.sql("""
                        select lead.participant, count(*)::int as places
                          from pair join mentor lead on lead.id = pair.mentor join pair_mentee on pair_mentee.pair = pair.id
                         where lead.participant in (select participant from mentor where programme = :programme)
                           and (pair.state in ('confirmed', 'ordered', 'acquainted', 'working', 'paused')
                                or pair.state = 'proposed' and pair.proposed_on >= :since)
                           and pair_mentee.to_day is null and pair.id <> all(:without)
                         group by lead.participant""")
                .param("programme", programme).param("since", reservedSince).param("without", without.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong(1), row.getInt(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By participant: the live pairs in which the person is a mentee. */
    Map<Long, List<MenteeFacts.Together>> together(Collection<Long> people, Collection<Long> without) {
        return database.sql("""
                        select led.participant, lead.participant as leader, pair.form
                          from pair join mentor lead on lead.id = pair.mentor join pair_mentee on pair_mentee.pair = pair.id
                               join mentee led on led.id = pair_mentee.mentee
                         where led.participant = any(:people) and pair.state in ('ordered', 'acquainted', 'working', 'paused')
                           and pair_mentee.to_day is null and pair.id <> all(:without)""")
                .param("people", people.toArray(Long[]::new)).param("without", without.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong(1), new MenteeFacts.Together(row.getLong(2), MentoringForm.of(row.getString(3)))))
                .list().stream().collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Map<Long, Set<String>> representatives(Collection<Long> people) {
        return database.sql("select participant, full_name from representative where participant = any(:people)")
                .param("people", people.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, HashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** Mentor and mentee, in this order. */
    Set<List<Long>> neverAgain(long programme) {
        return Set.copyOf(database.sql("""
                        select never.mentor, never.mentee from never_together never join mentor on mentor.id = never.mentor
                         where mentor.programme = ?""").param(programme)
                .query((row, number) -> List.of(row.getLong(1), row.getLong(2))).list());
    }
}
