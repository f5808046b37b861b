package org.nastavnik.practice;

import org.nastavnik.engine.task.StoredTopic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The practice that an expert scores; not whose it is. */
@Component
class ScoreTopic extends StoredTopic {

    ScoreTopic(JdbcClient database) {
        super(database, PracticeScoreProcess.SCORE.name(), """
                select score.id, practice.title as words from contest_score score
                  join contest_entry entry on entry.id = score.entry join practice on practice.id = entry.practice
                 where score.id = any (cast(:ids as bigint[]))""");
    }
}
