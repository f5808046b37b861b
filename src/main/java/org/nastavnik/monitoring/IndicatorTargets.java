package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.engine.RuleTables;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code indicator-targets}. */
@Component
class IndicatorTargets {

    static final String DECISION = "indicator-targets";

    private final RuleTables rules;

    IndicatorTargets(RuleTables rules) {
        this.rules = rules;
    }

    /** Empty when no target is set for that year. */
    Optional<Target> find(Indicator indicator, int year) {
        return rules.first(DECISION, Map.of("indicator", indicator.name(), "year", year)).filter(row -> row.get("target") != null)
                .map(row -> new Target(new BigDecimal(row.get("target").toString()), Boolean.TRUE.equals(row.get("carriedOn"))));
    }
}
