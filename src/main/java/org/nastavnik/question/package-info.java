/**
 * Questions of curators to the education department, the answers, and the seminars that come of them.
 * Owns {@code curator_question}, {@code seminar} and the process {@code curator-question}.
 * Must not know roadmaps or protocols: those see seminars as plans and questions as evidence, by {@code execution}.
 */
package org.nastavnik.question;
