/**
 * Surveys of a programme: who is asked what, from when to when and how; later the answers.
 * Owns {@code survey} and {@code scale_answer}.
 * Must not know participants: a person is an id here.
 */
package org.nastavnik.survey;
