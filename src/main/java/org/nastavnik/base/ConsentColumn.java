package org.nastavnik.base;

import java.time.LocalDate;
import java.util.Map;
import org.nastavnik.engine.form.Row;
import org.nastavnik.participant.Consent;
import org.nastavnik.participant.ConsentEntry;
import org.nastavnik.participant.ConsentPurpose;

/**
 * A purpose in the list of consents: its own column for the state and one for the number of the paper.
 *
 * @param state key of the column {@code given|refused|missing}; null when an entered number alone says that it was given
 * @param document key of the column with the number of the paper
 */
record ConsentColumn(ConsentPurpose purpose, String state, String document) {

    static final ConsentColumn PARTICIPATION = new ConsentColumn(ConsentPurpose.PARTICIPATION, "participation", "participationDocument");
    static final ConsentColumn PERSONAL_DATA = new ConsentColumn(ConsentPurpose.PERSONAL_DATA, "personalData", "personalDataDocument");
    static final ConsentColumn SPECIAL_DATA = new ConsentColumn(ConsentPurpose.SPECIAL_DATA, null, "specialDataDocument");
    static final ConsentColumn MUNICIPAL_BASE = new ConsentColumn(ConsentPurpose.MUNICIPAL_BASE, "municipalBase", "municipalBaseDocument");

    String state(Row row) {
        if (state != null) {
            return row.text(state);
        }
        return row.has(document) ? Consent.GIVEN : ConsentEntry.MISSING;
    }

    Map<String, Object> cells(Consent consent, LocalDate today) {
        boolean runs = consent != null && consent.runsOn(today);
        String known = runs ? Consent.GIVEN : consent != null && consent.refused() ? Consent.REFUSED : ConsentEntry.MISSING;
        return state == null ? Cells.of(document, runs ? consent.document() : null)
                : Cells.of(state, known, document, runs ? consent.document() : null);
    }
}
