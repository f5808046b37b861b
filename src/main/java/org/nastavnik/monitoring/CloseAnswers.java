package org.nastavnik.monitoring;

import static org.nastavnik.monitoring.MonitoringProcess.ROUND;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.ModelBean;

/** The round goes on without those who did not answer. */
@ModelBean("closeAnswers")
class CloseAnswers implements JavaDelegate {

    private final RoundAnswers answers;

    CloseAnswers(RoundAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answers.close(ROUND.of(execution));
    }
}
