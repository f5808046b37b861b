package org.nastavnik.engine.task;

/** That a person performs the tasks of a group for an organisation today, as holder of the post or in the holder's place. */
public record Holding(String group, String organisation, String login) {
}
