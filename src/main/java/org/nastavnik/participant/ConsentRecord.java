package org.nastavnik.participant;

import java.time.LocalDate;

/** A line of the history of a person's consents. @param signedBy in Russian @param representative full name, or null @param scan id of a stored file, or null */
public record ConsentRecord(ConsentPurpose purpose, String state, int textVersion, String signedBy, String representative, LocalDate givenOn,
                            LocalDate validTo, String document, String link, LocalDate revokedOn, boolean replaced, boolean byLink, Long scan) {
}
