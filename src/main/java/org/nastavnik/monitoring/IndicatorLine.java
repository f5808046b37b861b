package org.nastavnik.monitoring;

import java.math.BigDecimal;

/** An indicator as forms and the report show it, in Russian. */
record IndicatorLine(String code, String title, String counted, String value, String target, String version, String formula, String note) {

    static IndicatorLine of(IndicatorValue indicator) {
        return new IndicatorLine(indicator.code(), indicator.title(), counted(indicator.numerator(), indicator.denominator()), value(indicator), target(indicator),
                indicator.version(), indicator.version() + ": " + indicator.numeratorRule() + " / " + indicator.denominatorRule(), note(indicator));
    }

    /** One narrow cell: «12 из 100 (12 %)», or in two words why there is none. */
    static String cell(IndicatorValue indicator) {
        String counted = counted(indicator.numerator(), indicator.denominator());
        if (indicator.missing() == null) {
            return counted + " (" + value(indicator) + ")" + (indicator.tooHigh() ? ", неверен знаменатель" : "");
        }
        return indicator.numerator() == null ? "меньше 5 ответов" : indicator.denominator() == null ? "нет численности" : counted;
    }

    private static String counted(Integer numerator, Integer denominator) {
        return numerator == null ? "—" : numerator + " из " + (denominator == null ? "…" : denominator.toString());
    }

    private static String value(IndicatorValue indicator) {
        BigDecimal percent = indicator.percent();
        return percent == null ? indicator.missing() : Percents.of(percent);
    }

    private static String target(IndicatorValue indicator) {
        Target target = indicator.target();
        if (target == null) {
            return "не задана";
        }
        Boolean reached = indicator.reached();
        return Percents.of(target.percent()) + (target.carriedOn() ? " (продолжен)" : "")
                + (reached == null ? "" : reached ? ", достигнута" : ", не достигнута");
    }

    private static String note(IndicatorValue indicator) {
        String corrected = indicator.correction() == null ? "" : "исправлено вручную, посчитано "
                + counted(indicator.countedNumerator(), indicator.countedDenominator()) + "; причина: " + indicator.correction().reason();
        return indicator.tooHigh() ? "больше 100 %: неверен знаменатель" + (corrected.isEmpty() ? "" : "; " + corrected) : corrected;
    }
}
