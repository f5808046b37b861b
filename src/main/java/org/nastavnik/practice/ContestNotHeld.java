package org.nastavnik.practice;

import static org.nastavnik.practice.BestPracticeContestProcess.CONTEST;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.nastavnik.engine.ModelBean;

/** No entry was admitted: there is nothing to score. */
@ModelBean("contestNotHeld")
class ContestNotHeld implements ExecutionListener {

    private final Contests contests;

    ContestNotHeld(Contests contests) {
        this.contests = contests;
    }

    @Override
    public void notify(DelegateExecution execution) {
        contests.notHeld(CONTEST.of(execution));
    }
}
