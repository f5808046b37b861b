package org.nastavnik.participant;

/**
 * A parent or other legal representative of a minor.
 *
 * @param relation for example «мать», or null
 * @param contact phone or e-mail, or null
 */
public record Representative(long id, long participant, String fullName, String relation, String contact) {
}
