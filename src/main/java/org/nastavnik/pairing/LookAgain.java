package org.nastavnik.pairing;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.programme.SchoolProgrammeProcess;

/** Once a month, and when a round that waits is woken: whoever waits and has a possible mentor by now is due for a new proposal. */
@ModelBean("lookAgain")
class LookAgain implements JavaDelegate {

    private final Matchmaker matchmaker;
    private final UnmatchedSteps steps;
    private final Awaiting awaiting;

    LookAgain(Matchmaker matchmaker, UnmatchedSteps steps, Awaiting awaiting) {
        this.matchmaker = matchmaker;
        this.steps = steps;
        this.awaiting = awaiting;
    }

    @Override
    public void execute(DelegateExecution stage) {
        PairingProcess.LOOKED_FOR_PAIRS.set(stage, true);
        long programme = SchoolProgrammeProcess.PROGRAMME.of(stage);
        Map<Long, UnmatchedStep> latest = steps.latest(programme);
        awaiting.add(matchmaker.withCandidates(programme).stream().filter(mentee -> latest.get(mentee) == UnmatchedStep.WAIT).toList());
    }
}
