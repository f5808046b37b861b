/**
 * Stage 7, «Завершение наставничества»: reflection, exit survey, public event, assessment, rewards, release, report.
 * Owns the process {@code completion}, the tables of V31 and the decision table {@code programme-effectiveness}.
 * Must not know how pairs are proposed or led: it reads what they have left behind.
 */
package org.nastavnik.completion;
