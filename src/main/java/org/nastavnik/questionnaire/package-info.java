/**
 * Questionnaires answered by personal links, QR codes or on paper: invitations, answers, how many have answered.
 * Owns {@code questionnaire} and {@code questionnaire_invitation}; the questions are Camunda Forms in {@code forms/questionnaire}.
 * Must not know what becomes of answers: stages ask for them, {@link org.nastavnik.questionnaire.QuestionnaireAnswered} tells.
 */
package org.nastavnik.questionnaire;
