package org.nastavnik.overview;

import java.util.List;

/**
 * What one organisation has to do and has done; recommendations are counted apart.
 *
 * @param onTime accepted, reported by the term
 * @param reported waits to be accepted
 * @param returns how often something was sent back
 * @param open still with the performer; {@code overdue} of them past their term
 */
record OrganisationTotal(String name, int ordered, int onTime, int late, int reported, int returns, int open, int overdue,
                         int recommended, int recommendedDone) {

    static OrganisationTotal sum(List<OrganisationTotal> all) {
        return all.stream().reduce(new OrganisationTotal("Всего", 0, 0, 0, 0, 0, 0, 0, 0, 0), OrganisationTotal::plus);
    }

    private OrganisationTotal plus(OrganisationTotal other) {
        return new OrganisationTotal(name, ordered + other.ordered, onTime + other.onTime, late + other.late, reported + other.reported,
                returns + other.returns, open + other.open, overdue + other.overdue, recommended + other.recommended,
                recommendedDone + other.recommendedDone);
    }
}
