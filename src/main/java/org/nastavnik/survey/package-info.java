/**
 * Surveys of a programme: who is asked what, from when to when and how; later the answers.
 * Owns {@code survey}.
 * Must not know participants: answers of people belong to the registers of people.
 */
package org.nastavnik.survey;
