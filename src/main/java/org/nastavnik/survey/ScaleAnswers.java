package org.nastavnik.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers on scales at the beginning and at the end of programmes. */
@Repository
public class ScaleAnswers {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    ScaleAnswers(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Writes answers down; one that was given before is replaced. */
    public void save(Collection<ScaleAnswer> answers) {
        batches.batchUpdate("""
                insert into scale_answer (programme, participant, moment, scale, score) values (?, ?, ?, ?, ?)
                on conflict (programme, participant, moment, scale) do update set score = excluded.score""",
                answers.stream().map(answer -> new Object[] {answer.programme(), answer.participant(), answer.moment().code(),
                        answer.scale().code(), answer.score()}).toList());
    }

    /** How many answers each person gave in these programmes; people without any are not in the map. */
    public Map<Long, Integer> counts(Collection<Long> programmes) {
        return database.sql("select participant, count(*)::int as answers from scale_answer where programme = any (?) group by participant")
                .param(programmes.toArray(Long[]::new)).query(Answered.class).list().stream()
                .collect(Collectors.toMap(Answered::participant, Answered::answers));
    }

    /** Growth of the mentees of these programmes together, a line for each scale. */
    public List<ScaleGrowth> growthOfMentees(Collection<Long> programmes) {
        return growth(programmes, "mentee");
    }

    /** The same for the mentors, who are asked in other words. */
    public List<ScaleGrowth> growthOfMentors(Collection<Long> programmes) {
        return growth(programmes, "mentor");
    }

    private List<ScaleGrowth> growth(Collection<Long> programmes, String side) {
        Map<Scale, ScaleGrowth> found = database.sql("""
                        with person as (
                            select scale, programme, participant, max(score) filter (where moment = 'entry') as entry,
                                   max(score) filter (where moment = 'exit') as exit
                              from scale_answer join %s using (programme, participant)
                             where programme = any (?) group by scale, programme, participant)
                        select scale, round(avg(entry) filter (where exit is not null), 1) as entry_mean,
                               round(avg(exit) filter (where entry is not null), 1) as exit_mean,
                               count(*) filter (where entry is not null and exit is not null)::int as matched,
                               count(*) filter (where exit is null)::int as entry_only
                          from person group by scale""".formatted(side))
                .param(programmes.toArray(Long[]::new))
                .query((row, number) -> new ScaleGrowth(Scale.of(row.getString("scale")),
                        row.getInt("matched") == 0 ? null : row.getBigDecimal("entry_mean"),
                        row.getInt("matched") == 0 ? null : row.getBigDecimal("exit_mean"), row.getInt("matched"), row.getInt("entry_only")))
                .list().stream().collect(Collectors.toMap(ScaleGrowth::scale, Function.identity()));
        return new ArrayList<>(Arrays.stream(Scale.values())
                .map(scale -> found.getOrDefault(scale, new ScaleGrowth(scale, null, null, 0, 0))).toList());
    }

    private record Answered(long participant, int answers) {
    }
}
