package org.nastavnik.questionnaire;

import java.util.Map;

/**
 * A known person answered, or corrected the answer. Published within the transaction.
 *
 * @param answers checked against the form, by its keys
 */
public record QuestionnaireAnswered(long programme, QuestionnaireKind kind, long participant, Map<String, Object> answers) {
}
