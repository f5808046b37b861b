package org.nastavnik.organisation;

/** A task appeared for a post that nobody holds. Published within the transaction that creates the task. */
public record PostVacant(String organisation, Post post) {
}
