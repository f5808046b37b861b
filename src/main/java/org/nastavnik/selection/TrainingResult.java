package org.nastavnik.selection;

import java.math.BigDecimal;
import org.nastavnik.participant.Mentor;

/**
 * How far a selected mentor got in the training.
 *
 * @param attended hours, additional sessions included
 * @param planned hours of the course, additional sessions left out
 * @param test passed, failed or none
 * @param offered for admission, by the table {@code admission-offer}
 * @param reason why not, in Russian, else null
 */
record TrainingResult(Mentor mentor, BigDecimal attended, BigDecimal planned, String test, boolean offered, String reason) {

    /** For example «6 из 9». */
    String hours() {
        return plain(attended) + " из " + plain(planned);
    }

    private static String plain(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
