package org.nastavnik.question;

import java.time.LocalDate;

/**
 * A curator's question.
 *
 * @param askedBy login
 * @param theme code of the {@link Theme}
 * @param answer the latest one, or null
 * @param unclearBecause what the curator did not understand in it, or null
 * @param seminar id of the seminar it is to be answered at, or null
 */
record Question(long id, String organisation, String askedBy, LocalDate askedOn, String theme, String text, boolean wantsSeminar,
                String answer, String unclearBecause, Long seminar, String processInstance) {
}
