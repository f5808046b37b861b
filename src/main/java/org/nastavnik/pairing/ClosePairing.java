package org.nastavnik.pairing;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.pair.Pair;
import org.nastavnik.pair.PairState;
import org.nastavnik.pair.Pairs;
import org.nastavnik.programme.SchoolProgrammeProcess;

/** The programme is over: what was only proposed or confirmed does not come about any more. */
@ModelBean("closePairing")
class ClosePairing implements JavaDelegate {

    private final Pairs pairs;

    ClosePairing(Pairs pairs) {
        this.pairs = pairs;
    }

    @Override
    public void execute(DelegateExecution stage) {
        List<Long> open = pairs.ofProgramme(SchoolProgrammeProcess.PROGRAMME.of(stage), PairState.PROPOSED, PairState.CONFIRMED).stream()
                .map(Pair::id).toList();
        pairs.move(open, PairState.REFUSED);
    }
}
