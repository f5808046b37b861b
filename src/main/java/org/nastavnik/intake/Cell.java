package org.nastavnik.intake;

import java.math.BigDecimal;

/**
 * A cell of an uploaded table.
 *
 * @param text as a person reads it, without blanks around; never null
 * @param number of a numeric cell, also behind a date; null for a text
 * @param broken whether a formula in it has failed
 */
record Cell(String text, BigDecimal number, boolean broken) {

    static final Cell EMPTY = new Cell("", null, false);

    static Cell text(String text) {
        String plain = text == null ? "" : text.replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ").replaceAll("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD\\p{Cntrl}]", "").strip();
        return plain.isEmpty() ? EMPTY : new Cell(plain, null, false);
    }

    static Cell number(BigDecimal number) {
        return new Cell(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString(), number, false);
    }

    boolean isBlank() {
        return text.isEmpty() && !broken;
    }
}
