package org.nastavnik.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;

/** One decision table; the same question is evaluated once. Not for use by several threads. */
public final class RuleTable {

    private final DmnEngine dmn;
    private final DmnDecision decision;
    private final Map<Map<String, Object>, List<Map<String, Object>>> answers = new HashMap<>();

    RuleTable(DmnEngine dmn, DmnDecision decision) {
        this.dmn = dmn;
        this.decision = decision;
    }

    /**
     * The outputs of every row that applies, in the order of the table.
     *
     * @param facts a value for every variable that the table reads; null for what is not known
     */
    public List<Map<String, Object>> rows(Map<String, Object> facts) {
        return answers.computeIfAbsent(facts, asked -> dmn.evaluateDecisionTable(decision, asked).getResultList());
    }
}
