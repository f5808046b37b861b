/**
 * Stages 2 and 3, the bases of mentees and of mentors («база наставляемых», «база наставников»), and what goes to the municipal base.
 * Owns the processes {@code mentee-base} and {@code mentor-base}, their forms and {@code base_approval}.
 * Must not know selection or pairs; people and their consents live in {@code participant}.
 */
package org.nastavnik.base;
