package org.nastavnik.engine;

/**
 * Somebody changed accounts, groups, organisations, grants, or deployed models.
 *
 * @param login who did it
 * @param what the engine's name of the change and the ids it is about, without passwords and names
 * @param models whether models were deployed or deleted
 */
public record RightsChanged(String login, String what, boolean models) {
}
