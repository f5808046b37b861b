/**
 * Stage 4, «Отбор и обучение наставников»: interviews, papers, approval, training, admission.
 * Owns the process {@code mentor-selection}, interviews, clearances, selection criteria and training with its attendance.
 * Must not know pairs or regulations: whoever approves a regulation hands its criteria to {@link SelectionCriteria}.
 */
package org.nastavnik.selection;
