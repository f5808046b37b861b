package org.nastavnik.practice;

import static org.nastavnik.practice.PracticeScoreProcess.SCORE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.nastavnik.engine.ModelBean;

/** Notes which process asks for a score. */
@ModelBean("beginScore")
class BeginScore implements ExecutionListener {

    private final ScoreRegister scores;

    BeginScore(ScoreRegister scores) {
        this.scores = scores;
    }

    @Override
    public void notify(DelegateExecution execution) {
        scores.begin(SCORE.of(execution), execution.getProcessInstanceId());
    }
}
