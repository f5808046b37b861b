package org.nastavnik.engine;

/**
 * Somebody changed accounts, groups, organisations, grants, or deployed models.
 *
 * @param login who did it
 * @param what the engine's name of the change and the ids it is about, of a deployment also its name and files; without passwords and names of people
 * @param models whether models were deployed or deleted
 */
public record RightsChanged(String login, String what, boolean models) {
}
