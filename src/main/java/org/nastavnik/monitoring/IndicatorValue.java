package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An indicator as it was counted, with the rule it was counted by. Stands in signed reports: names stay as they are.
 *
 * @param code for example {@code I1}
 * @param version of the formula, for example {@code I1-A.1}
 * @param numerator null when it must not be shown
 * @param denominator null when it is not known or must not be shown
 * @param missing why there is no value, in Russian; null when there is one
 * @param target null when none is set for the year
 * @param countedNumerator what was counted before it was corrected by hand; null without a correction
 * @param correction null when the value is as counted
 */
record IndicatorValue(String code, String title, String version, String numeratorRule, String denominatorRule, Integer numerator,
                      Integer denominator, String missing, Target target, Integer countedNumerator, Integer countedDenominator,
                      Correction correction) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** With one decimal; null when the value is missing. */
    BigDecimal percent() {
        return missing != null ? null
                : BigDecimal.valueOf(numerator).multiply(HUNDRED).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }

    /** More than all of them: the denominator is wrong. */
    boolean tooHigh() {
        return missing == null && numerator > denominator;
    }

    /** Null when there is no value, none that can be right, or no target. */
    Boolean reached() {
        return missing != null || tooHigh() || target == null ? null
                : BigDecimal.valueOf(numerator).multiply(HUNDRED).compareTo(target.percent().multiply(BigDecimal.valueOf(denominator))) >= 0;
    }
}
