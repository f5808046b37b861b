package org.nastavnik.monitoring;

import java.time.LocalDate;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.RussianDate;

/**
 * What an organisation answered in a round. Texts are null until they are given.
 *
 * @param kind of the organisation, for example {@code school}
 * @param state {@code asked}, {@code submitted}, {@code returned} or {@code missing}
 * @param returnComment of the latest return, or null
 */
record RoundAnswer(String organisation, String organisationName, String kind, String state, String strengths, String weaknesses,
                   String opportunities, String threats, String partnerView, String growthConclusions, LocalDate submittedOn, int returns,
                   String returnComment, LocalDate returnedOn) {

    boolean isAwaited() {
        return "asked".equals(state) || isReturned();
    }

    boolean isReturned() {
        return "returned".equals(state);
    }

    boolean isSubmitted() {
        return "submitted".equals(state);
    }

    String stateTitle() {
        return switch (state) {
            case "submitted" -> "сдана " + RussianDate.of(submittedOn);
            case "returned" -> "возвращена";
            case "missing" -> "не представлена";
            default -> "ждём";
        };
    }

    /** Markdown for the forms of the organisation: why the assessment came back; empty when it did not. */
    String returnNote() {
        return isReturned() ? "**Оценка возвращена " + RussianDate.of(returnedOn) + "**\n\n> " + Markdown.escape(returnComment) : "";
    }
}
