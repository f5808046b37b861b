package org.nastavnik.practice;

import java.util.List;

/**
 * What the experts made of an entry.
 *
 * @param points sum of each expert, in order of the experts' seats
 * @param maxPoints sum that was possible
 * @param asked how many experts were asked, those who were waived included
 */
record EntryResult(long entry, long nomination, String nominationTitle, String practice, String organisation, List<Integer> points, int maxPoints, int asked) {

    /** In percent of the possible sum; more than this between two experts calls for a third. */
    private static final int SPREAD_ALLOWED = 30;
    private static final int OBLIGATORY = 2;
    private static final double PERCENT = 100.0;

    double mean() {
        return points.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /** Between the highest and the lowest sum, in percent of the possible one, rounded. */
    long spread() {
        return Math.round(exactSpread());
    }

    private double exactSpread() {
        int highest = points.stream().mapToInt(Integer::intValue).max().orElse(0);
        int lowest = points.stream().mapToInt(Integer::intValue).min().orElse(0);
        return PERCENT * (highest - lowest) / maxPoints;
    }

    boolean needsThird() {
        return exactSpread() > SPREAD_ALLOWED && asked <= OBLIGATORY;
    }
}
