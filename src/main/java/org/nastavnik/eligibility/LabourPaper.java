package org.nastavnik.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The papers of a teacher who mentors a teacher (Labour Code, article 351.8; handbook 5.5).
 *
 * @param inFunction mentoring is part of the permanent job and its pay: then {@code ground} names the document and nothing else is needed
 * @param consentOn day of the employee's written consent
 * @param addendumNumber of the addendum to the contract
 * @param supplement roubles a month, or null with {@code noSupplementGround}
 */
public record LabourPaper(boolean inFunction, String ground, LocalDate consentOn, String addendumNumber, LocalDate addendumOn,
                          BigDecimal supplement, String noSupplementGround) {

    /** The paper that is missing, in the nominative, for a head who asks why a pair cannot be ordered. */
    public Optional<String> missing() {
        if (inFunction) {
            return ground == null ? Optional.of("документ о том, что наставничество входит в трудовую функцию") : Optional.empty();
        }
        if (consentOn == null) {
            return Optional.of("письменное согласие педагога-наставника");
        }
        if (addendumNumber == null || addendumOn == null) {
            return Optional.of("дополнительное соглашение к трудовому договору");
        }
        return supplement == null && noSupplementGround == null ? Optional.of("размер доплаты или основание, почему её нет") : Optional.empty();
    }
}
