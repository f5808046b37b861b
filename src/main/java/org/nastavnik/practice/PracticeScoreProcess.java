package org.nastavnik.practice;

import org.nastavnik.engine.form.Variable;

/** The process {@code practice-score}: one score of one entry by one expert. */
final class PracticeScoreProcess {

    static final String KEY = "practice-score";

    static final Variable<Long> SCORE = Variable.id("scoreId");
    /** Login of the expert, null while nobody was found. */
    static final Variable<String> EXPERT = Variable.text("expert");

    /** Correlated when the expert holds the post no more. */
    static final String EXPERT_LEFT = "contest-expert-left";
    /** Correlated when the entry is taken off the contest. */
    static final String ENTRY_WITHDRAWN = "contest-entry-withdrawn";

    private PracticeScoreProcess() {
    }
}
