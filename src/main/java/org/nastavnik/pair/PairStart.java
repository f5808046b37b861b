package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.DECISION;
import static org.nastavnik.pair.PairProcess.PAIR;
import static org.nastavnik.pair.PairProcess.PAIR_TITLE;
import static org.nastavnik.pair.PairProcess.STAGE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.nastavnik.engine.ModelBean;

/** What a pair's process knows when it begins. */
@ModelBean("pairStart")
class PairStart implements ExecutionListener {

    private final Pairs pairs;

    PairStart(Pairs pairs) {
        this.pairs = pairs;
    }

    @Override
    public void notify(DelegateExecution execution) {
        PAIR_TITLE.set(execution, pairs.find(PAIR.of(execution)).orElseThrow().title());
        STAGE.set(execution, MeetingKind.ACQUAINTANCE.code());
        DECISION.set(execution, Decision.GO_ON.code());
    }
}
