package org.nastavnik.monitoring;

/**
 * What the registers say, for one organisation or for all of a round together: distinct people.
 *
 * @param organisation null for all together
 */
record Numbers(String organisation, int menteesOfAge, int mentorsOfAge, int youngTeachers, int lending, int partners, int menteesAnswered,
               int menteesSatisfied, int mentorsAnswered, int mentorsSatisfied) {

    static Numbers none(String organisation) {
        return new Numbers(organisation, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
