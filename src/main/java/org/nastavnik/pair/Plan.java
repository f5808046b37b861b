package org.nastavnik.pair;

import java.util.List;

/**
 * A personal plan («персонализированная программа») of a pair.
 *
 * @param version from 1; an agreed plan is never changed, its successor gets the next number
 * @param workKinds codes of kinds of work
 * @param meetingsPlanned of the whole year: those held already and the closing one included
 * @param state {@code submitted}, {@code returned}, {@code agreed} or {@code superseded}
 */
public record Plan(long id, long pair, int version, String goal, List<PlanResult> results, List<String> workKinds, String rhythm,
                   int meetingsPlanned, String state) {

    boolean agreed() {
        return "agreed".equals(state);
    }

    /** Handed in or sent back: it may still be corrected. */
    boolean pending() {
        return "submitted".equals(state) || "returned".equals(state);
    }

    /** Regular meetings still to hold, never negative. @param held meetings of all kinds */
    int regularLeft(int held) {
        return Math.max(0, meetingsPlanned - held - 1);
    }
}
