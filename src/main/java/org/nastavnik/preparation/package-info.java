/**
 * Stage 1, «Подготовка условий»: order, curator, roadmap and regulation of the organisation, motivation, publicity.
 * Owns the process {@code preparation} and its forms.
 * Must not know participants or pairs.
 */
package org.nastavnik.preparation;
