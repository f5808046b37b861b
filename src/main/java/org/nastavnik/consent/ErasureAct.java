package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.Map;

/**
 * An act about erased data.
 *
 * @param withdrawal id, or null when a term of storage had run out
 * @param people how many people were erased
 * @param counts erased records by kind of data
 */
public record ErasureAct(long id, String organisation, Long withdrawal, int people, String number, LocalDate signedOn, String signedBy,
                         Map<String, Integer> counts) {

    /** In Russian, for the act. */
    public String ground() {
        return withdrawal == null ? "истёк срок хранения" : "отозвано согласие на обработку персональных данных";
    }
}
