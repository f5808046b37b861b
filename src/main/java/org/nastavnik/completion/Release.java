package org.nastavnik.completion;

/**
 * What follows for one person on one side.
 *
 * @param id in the register of mentors or mentees
 * @param fromState code of the state the person stood in before
 */
record Release(long id, long participant, String fromState, NextStep next) {
}
