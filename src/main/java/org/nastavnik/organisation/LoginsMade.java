package org.nastavnik.organisation;

/**
 * Published when the first start made accounts that somebody has to be told about.
 *
 * @param whose in Russian, who logs in with them
 * @param logins one or several, as they are to be read
 * @param password the password, or where it was set
 */
public record LoginsMade(String whose, String logins, String password) {
}
