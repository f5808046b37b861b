package org.nastavnik.practice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.practice.ScoreRegister.Total;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The results of a contest: sums, means, spread, and the places that follow from them. */
@Repository
class ContestResults {

    private record Line(long entry, long nomination, String nominationTitle, String practice, String organisation, int maxPoints, int asked) {
    }

    private static final int LAST_PLACE = 3;

    private final JdbcClient database;
    private final ScoreRegister scores;

    ContestResults(JdbcClient database, ScoreRegister scores) {
        this.database = database;
        this.scores = scores;
    }

    /** Admitted entries that were not withdrawn, by nomination, the best first. */
    List<EntryResult> of(long contest) {
        Map<Long, List<Integer>> points = scores.totals(contest).stream()
                .collect(Collectors.groupingBy(Total::entry, Collectors.mapping(Total::points, Collectors.toList())));
        return database.sql("""
                        select entry.id as entry, nomination.id as nomination, nomination.title as nomination_title, practice.title as practice,
                               organisation.short_name as organisation,
                               (select sum(max_points)::int from contest_criterion where contest = entry.contest) as max_points,
                               (select count(*)::int from contest_score where contest_score.entry = entry.id) as asked
                          from contest_entry entry
                          join contest_nomination nomination on nomination.id = entry.nomination
                          join practice on practice.id = entry.practice
                          join organisation on organisation.code = entry.organisation
                         where entry.contest = ? and entry.state = 'admitted'""").param(contest).query(Line.class).list().stream()
                .map(line -> new EntryResult(line.entry(), line.nomination(), line.nominationTitle(), line.practice(), line.organisation(),
                        points.getOrDefault(line.entry(), List.of()), line.maxPoints(), line.asked()))
                .sorted(Comparator.comparingLong(EntryResult::nomination).thenComparing(Comparator.comparingDouble(EntryResult::mean).reversed())
                        .thenComparingLong(EntryResult::entry)).toList();
    }

    /** The place of each entry within its nomination; equal means share a place, 0 stands for none. */
    static Map<Long, Integer> places(List<EntryResult> results) {
        Map<Long, Integer> places = new HashMap<>();
        for (EntryResult result : results) {
            long better = results.stream().filter(other -> other.nomination() == result.nomination() && other.mean() > result.mean())
                    .mapToDouble(EntryResult::mean).distinct().count();
            places.put(result.entry(), better < LAST_PLACE ? (int) better + 1 : 0);
        }
        return places;
    }
}
