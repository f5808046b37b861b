package org.nastavnik.register;

/**
 * Somebody looked at personal data, changed it or took it along: published by every page of the register and of the import.
 * The one place for whoever keeps account of it.
 *
 * @param login who @param organisation whose people
 * @param what for example {@code register.list}
 * @param participant id of the person, or null for a list
 * @param people how many
 */
public record PersonalDataSeen(String login, String organisation, String what, Long participant, int people) {
}
