package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.PAIR;
import static org.nastavnik.pair.PairProcess.PAUSE_PROLONGED;
import static org.nastavnik.pair.PairProcess.PAUSE_TO;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.ModelBean;

/** Begins a pause until the day that was decided. */
@ModelBean("pausePair")
class PausePair implements JavaDelegate {

    private final Pairs pairs;
    private final Pauses pauses;

    PausePair(Pairs pairs, Pauses pauses) {
        this.pairs = pairs;
        this.pauses = pauses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pauses.pause(pairs.find(PAIR.of(execution)).orElseThrow(), LocalDate.parse(PAUSE_TO.of(execution)));
        PAUSE_PROLONGED.set(execution, false);
    }
}
