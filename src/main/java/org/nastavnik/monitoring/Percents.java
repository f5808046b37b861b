package org.nastavnik.monitoring;

import java.math.BigDecimal;

/** Numbers as people read them: a comma, no idle zeros. */
final class Percents {

    private Percents() {
    }

    static String of(BigDecimal percent) {
        return plain(percent) + " %";
    }

    static String plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.signum() == 0 ? "0" : plain.toPlainString()).replace('.', ',');
    }
}
