package org.nastavnik.practice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of scores («оценки»): one per entry and expert. */
@Repository
class ScoreRegister {

    /**
     * A score to be given or given.
     *
     * @param expert login, null while nobody is found
     */
    record Score(long id, long entry, int seat, String expert, String state) {
    }

    /** The points that one expert gave altogether. */
    record Total(long entry, int seat, int points) {
    }

    record Comment(long entry, String comment) {
    }

    private static final String SELECT = "select id, entry, seat, expert, state from contest_score ";

    private final JdbcClient database;

    ScoreRegister(JdbcClient database) {
        this.database = database;
    }

    Score find(long id) {
        return database.sql(SELECT + "where id = ?").param(id).query(Score.class).single();
    }

    Optional<Score> ofProcess(String processInstance) {
        return database.sql(SELECT + "where process_instance = ?").param(processInstance).query(Score.class).optional();
    }

    List<Score> ofEntry(long entry) {
        return database.sql(SELECT + "where entry = ? order by seat").param(entry).query(Score.class).list();
    }

    /** Ids of the scores of a contest that have no process yet. */
    List<Long> toGive(long contest) {
        return database.sql("""
                        select score.id from contest_score score join contest_entry entry on entry.id = score.entry
                         where entry.contest = ? and score.state = 'open' and score.process_instance is null order by score.id""")
                .param(contest).query(Long.class).list();
    }

    void begin(long id, String processInstance) {
        database.sql("update contest_score set process_instance = ? where id = ?").params(processInstance, id).update();
    }

    /** @param login null when the expert left or has a conflict of interest */
    void give(long id, String login) {
        database.sql("update contest_score set expert = ? where id = ?").params(login, id).update();
    }

    void conflict(Score score) {
        database.sql("insert into contest_conflict (entry, expert) values (?, ?) on conflict do nothing").params(score.entry(), score.expert()).update();
        give(score.id(), null);
    }

    /** @param points by number of the criterion */
    void score(long id, Map<Integer, Integer> points, String comment) {
        database.sql("insert into contest_points (score, number, points) select ?, * from unnest(?::int[], ?::int[])")
                .params(id, points.keySet().toArray(Integer[]::new), points.values().toArray(Integer[]::new)).update();
        database.sql("update contest_score set state = 'scored', comment = ? where id = ?").params(comment, id).update();
    }

    /** The score is not given: the first two must do. */
    void waive(long id, String reason) {
        database.sql("update contest_score set state = 'waived', waived_because = ? where id = ?").params(reason, id).update();
    }

    /** @return the processes of the entry's open scores, but for this one's */
    List<String> drop(long entry, long exceptScore) {
        List<String> running = database.sql("""
                        select process_instance from contest_score
                         where entry = ? and id <> ? and state = 'open' and process_instance is not null""")
                .params(entry, exceptScore).query(String.class).list();
        database.sql("update contest_score set state = 'dropped' where entry = ? and state = 'open'").param(entry).update();
        return running;
    }

    /** One more expert for each of these entries. */
    void oneMore(Collection<Long> entries) {
        database.sql("insert into contest_score (entry, seat) select entry, max(seat) + 1 from contest_score where entry = any (?) group by entry")
                .param(entries.toArray(Long[]::new)).update();
    }

    /** What experts wrote beside their points, without their names. */
    List<Comment> comments(long contest) {
        return database.sql("""
                        select score.entry, score.comment from contest_score score join contest_entry entry on entry.id = score.entry
                         where entry.contest = ? and score.state = 'scored' and score.comment is not null order by score.entry, score.seat""")
                .param(contest).query(Comment.class).list();
    }

    List<Total> totals(long contest) {
        return database.sql("""
                        select score.entry, score.seat, sum(points.points)::int as points
                          from contest_entry entry
                          join contest_score score on score.entry = entry.id and score.state = 'scored'
                          join contest_points points on points.score = score.id
                         where entry.contest = ? group by score.entry, score.seat order by score.entry, score.seat""")
                .param(contest).query(Total.class).list();
    }
}
