package org.nastavnik.pairing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.programme.SchoolProgrammeProcess;

/** Seeks pairs for everybody in the base who has none. */
@ModelBean("computeProposal")
class ComputeProposal implements JavaDelegate {

    private final Matchmaker matchmaker;

    ComputeProposal(Matchmaker matchmaker) {
        this.matchmaker = matchmaker;
    }

    @Override
    public void execute(DelegateExecution stage) {
        PairingProcess.LOOKED_FOR_PAIRS.set(stage, true);
        matchmaker.propose(SchoolProgrammeProcess.PROGRAMME.of(stage), SchoolProgrammeProcess.ORGANISATION.of(stage));
    }
}
