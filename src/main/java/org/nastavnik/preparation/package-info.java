/**
 * Stage 1, «Подготовка условий»: order, curator, roadmap and regulation of the organisation, motivation, publicity.
 * Owns the processes {@code preparation}, {@code curator-appointment}, {@code regulation} and {@code motivation-system} and the tables
 * {@code curator_refusal}, {@code regulation}, {@code informing} and {@code partner}.
 * Must not know participants or pairs.
 */
package org.nastavnik.preparation;
