package org.nastavnik.completion;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.nastavnik.engine.EngineRights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code programme-effectiveness} for the band of a programme. */
@Component
class Effectiveness {

    static final String DECISION = "programme-effectiveness";

    private final ObjectProvider<DecisionService> decisions;

    Effectiveness(ObjectProvider<DecisionService> decisions) {
        this.decisions = decisions;
    }

    /** @param scores nine indicators of 0–2 points, null where an indicator was not assessed */
    EffectivenessBand band(List<Integer> scores) {
        return EffectivenessBand.of(EngineRights.use(() -> decisions.getObject()
                .evaluateDecisionTableByKey(DECISION, Map.of("scores", scores)).getSingleResult().getEntry("band")));
    }
}
