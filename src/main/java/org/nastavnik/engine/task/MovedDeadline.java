package org.nastavnik.engine.task;

import java.time.LocalDate;

/** The due date of an open task before and after a change of the calendar. */
public record MovedDeadline(String taskId, String taskName, String organisation, LocalDate before, LocalDate after) {
}
