package org.nastavnik.practice;

import org.camunda.bpm.engine.RuntimeService;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.task.PersonalTaskLost;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An expert who holds the post no more scores no more: another one is sought for each open score. */
@Component
class ExpertLeft {

    private final ScoreRegister scores;
    private final RuntimeService processes;

    ExpertLeft(ScoreRegister scores, RuntimeService processes) {
        this.scores = scores;
        this.processes = processes;
    }

    @EventListener
    void seekAnother(PersonalTaskLost lost) {
        scores.ofProcess(lost.processInstanceId()).ifPresent(score -> {
            scores.give(score.id(), null);
            EngineRights.use(() -> processes.createMessageCorrelation(PracticeScoreProcess.EXPERT_LEFT)
                    .processInstanceId(lost.processInstanceId()).correlate());
        });
    }
}
