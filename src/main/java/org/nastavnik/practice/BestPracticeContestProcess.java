package org.nastavnik.practice;

import org.nastavnik.engine.form.Variable;

/** The process {@code best-practice-contest}. */
final class BestPracticeContestProcess {

    static final String KEY = "best-practice-contest";

    static final Variable<Long> CONTEST = Variable.id("contestId");

    private BestPracticeContestProcess() {
    }
}
