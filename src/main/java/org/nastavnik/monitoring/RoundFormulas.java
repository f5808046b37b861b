package org.nastavnik.monitoring;

import java.util.List;
import org.nastavnik.monitoring.Formula.Base;

/** The formulas of one round: for the municipality by what its specialist chose, for an organisation by its own pupils and partners. */
record RoundFormulas(Round round, List<Formula> all) {

    Formula ofMunicipality(Indicator indicator) {
        return get(indicator, switch (indicator) {
            case I1, I2 -> round.residents() ? Base.RESIDENTS : Base.ENROLLED;
            case I4 -> round.official() ? Base.OFFICIAL : Base.PARTNERS;
            default -> Base.ANY;
        });
    }

    Formula ofOrganisation(Indicator indicator) {
        return get(indicator, switch (indicator) {
            case I1, I2 -> Base.ENROLLED;
            case I4 -> Base.PARTNERS;
            default -> Base.ANY;
        });
    }

    private Formula get(Indicator indicator, Base base) {
        return all.stream().filter(formula -> formula.indicator() == indicator && formula.base() == base).findFirst().orElseThrow();
    }
}
