package org.nastavnik.selection;

import java.math.BigDecimal;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.nastavnik.engine.EngineRights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code admission-offer} whether a trained mentor is offered to the head. */
@Component
class AdmissionOffers {

    private final ObjectProvider<DecisionService> decisions;

    AdmissionOffers(ObjectProvider<DecisionService> decisions) {
        this.decisions = decisions;
    }

    Offer ask(String mentorKind, BigDecimal attendedHours, BigDecimal plannedHours, String test) {
        DmnDecisionRuleResult rule = EngineRights.use(() -> decisions.getObject().evaluateDecisionTableByKey("admission-offer",
                Variables.putValue("mentorKind", mentorKind).putValue("attendedHours", attendedHours.doubleValue())
                        .putValue("plannedHours", plannedHours.doubleValue()).putValue("test", test)).getSingleResult());
        return new Offer(rule.getEntry("offered"), rule.getEntry("reason"));
    }

    /** @param reason why not, in Russian, else null */
    record Offer(boolean offered, String reason) {
    }
}
