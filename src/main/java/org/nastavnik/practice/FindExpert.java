package org.nastavnik.practice;

import static org.nastavnik.practice.PracticeScoreProcess.EXPERT;
import static org.nastavnik.practice.PracticeScoreProcess.SCORE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.practice.ScoreRegister.Score;

/** Gives a score to the least busy expert of the contest whom nothing stands against; without one the specialist is asked. */
@ModelBean("findExpert")
class FindExpert implements JavaDelegate {

    private final ScoreRegister scores;
    private final Experts experts;

    FindExpert(ScoreRegister scores, Experts experts) {
        this.scores = scores;
        this.experts = experts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Score score = scores.find(SCORE.of(execution));
        String login = experts.standing(execution.getTenantId(), score.entry()).stream()
                .filter(expert -> expert.ofContest() && expert.against() == null).map(Experts.Standing::login).findFirst().orElse(null);
        scores.give(score.id(), login);
        EXPERT.set(execution, login);
    }
}
