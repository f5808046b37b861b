package org.nastavnik.eligibility;

/**
 * How many mentees a mentor may have.
 *
 * @param allowed at once: by the table, the mentor's own word if smaller, or a recorded raise
 * @param taken in live pairs and in proposals that reserve a place
 * @param curatorUpTo a raise above this is for the head
 * @param groupAdvised advised size of a group
 * @param groupMost largest size of a group
 * @param raise why more than the table is allowed, or null
 */
public record Places(int allowed, int taken, int curatorUpTo, int groupAdvised, int groupMost, CapacityRaise raise) {

    /** Never negative: a reserved place may have been taken away meanwhile. */
    public int free() {
        return Math.max(0, allowed - taken);
    }

    public boolean needsHead() {
        return raise != null && allowed > curatorUpTo && !raise.agreedByHead();
    }
}
