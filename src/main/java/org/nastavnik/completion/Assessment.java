package org.nastavnik.completion;

import java.time.LocalDate;
import java.util.List;

/**
 * The assessment of a programme's effectiveness.
 *
 * @param scores nine of 0–2, null where an indicator was not assessed
 * @param measure what has to change before next year, or null
 */
record Assessment(List<Integer> scores, EffectivenessBand band, String measure, LocalDate assessedOn) {

    /** Null while an indicator is missing. */
    Integer sum() {
        return scores.contains(null) ? null : scores.stream().mapToInt(Integer::intValue).sum();
    }
}
