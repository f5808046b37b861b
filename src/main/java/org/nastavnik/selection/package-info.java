/**
 * Stage 4, «Отбор и обучение наставников»: interviews, papers, approval, training, admission.
 * Owns the process {@code mentor-selection}, {@code interview}, {@code clearance} and the tables of training.
 * Must not know pairs, nor how a regulation comes about: it asks for the criteria of the approved one.
 */
package org.nastavnik.selection;
