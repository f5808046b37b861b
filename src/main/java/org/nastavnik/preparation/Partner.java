package org.nastavnik.preparation;

/**
 * An enterprise or institution that helps an organisation with mentoring.
 *
 * @param id 0 for one that is not registered yet
 * @param contact of a person, or null
 * @param agreement https address of the cooperation agreement, or null
 */
record Partner(long id, String name, PartnerKind kind, String contact, String agreement) {
}
