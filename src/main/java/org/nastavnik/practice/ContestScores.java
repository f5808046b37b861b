package org.nastavnik.practice;

import java.util.List;
import org.nastavnik.engine.ModelBean;

/** What the contest's model asks about scores. */
@ModelBean("contestScores")
public class ContestScores {

    private final ScoreRegister scores;

    ContestScores(ScoreRegister scores) {
        this.scores = scores;
    }

    /** Ids of the scores that nobody has been asked for yet. */
    public List<Long> toGive(long contest) {
        return scores.toGive(contest);
    }
}
