package org.nastavnik.questionnaire;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A questionnaire of a programme.
 *
 * @param closesOn last day, in the organisation's time zone
 * @param invited number of links
 * @param answered number of them that were answered
 */
public record Questionnaire(long id, long programme, String organisation, String schoolYear, QuestionnaireKind kind, LocalDate opensOn,
                            LocalDate closesOn, int invited, int answered) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public boolean isOpen(LocalDate today) {
        return !today.isBefore(opensOn) && !today.isAfter(closesOn);
    }

    /** For example «ответили 34 из 61». */
    public String progress() {
        return "ответили " + answered + " из " + invited;
    }

    public String term() {
        return "с " + opensOn.format(DAY) + " по " + closesOn.format(DAY);
    }
}
