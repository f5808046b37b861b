package org.nastavnik.engine.task;

/** A task was completed, or fell away with its process or by a boundary event. Published within that transaction. */
public record TaskClosed(String taskId, String organisation) {
}
