package org.nastavnik.survey;

import java.math.BigDecimal;

/**
 * Growth on one scale. The means are those of the same people, who answered both times.
 *
 * @param entryMean with one decimal; null when nobody answered both times, like {@code exitMean}
 * @param matched how many answered both times
 * @param entryOnly how many answered at the beginning and not yet at the end
 */
public record ScaleGrowth(Scale scale, BigDecimal entryMean, BigDecimal exitMean, int matched, int entryOnly) {

    /** Null while there is nothing to compare. */
    public BigDecimal change() {
        return matched == 0 ? null : exitMean.subtract(entryMean);
    }
}
