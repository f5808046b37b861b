/**
 * Questionnaires answered by personal links, QR codes or on paper: invitations, answers, how many have answered.
 * Owns {@code questionnaire} and {@code questionnaire_invitation}; the questions are Camunda Forms in {@code forms/questionnaire}.
 * Must not know stages: they ask for answers here; answers on scales go to {@code survey}.
 */
package org.nastavnik.questionnaire;
