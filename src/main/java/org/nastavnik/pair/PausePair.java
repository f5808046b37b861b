package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.PAIR;
import static org.nastavnik.pair.PairProcess.PAUSE_ASKED_ON;
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
    private final PairDays days;

    PausePair(Pairs pairs, Pauses pauses, PairDays days) {
        this.pairs = pairs;
        this.pauses = pauses;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Pair pair = pairs.find(PAIR.of(execution)).orElseThrow();
        LocalDate last = LocalDate.parse(PAUSE_TO.of(execution));
        pauses.pause(pair, last);
        PAUSE_ASKED_ON.set(execution, days.pauseAskedOn(pair, last).toString());
        PAUSE_PROLONGED.set(execution, false);
    }
}
