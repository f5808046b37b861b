package org.nastavnik.control;

import java.time.LocalDate;

/** A person moved the deadline of an open task of this process instance. Published within that transaction. */
public record DeadlineMoved(String processInstanceId, LocalDate newDay) {
}
