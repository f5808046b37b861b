package org.nastavnik.document;

import java.time.LocalDate;

/**
 * A paper to register.
 *
 * @param kind for example {@code implementationOrder}, {@code regulation}
 * @param link https address of the paper, or null
 * @param signedBy login of the one who signed
 * @param programme id, or null
 * @param task id of the engine's task that brought it, or null
 */
public record Paper(String organisation, String kind, String number, LocalDate signedOn, String title, String link,
                    String signedBy, Long programme, String task) {
}
