package org.nastavnik.eligibility;

import org.nastavnik.programme.MentoringForm;

/**
 * A mentor and a mentee who may become a pair or part of a group.
 *
 * @param mentor id in the programme
 * @param mentee id in the programme
 * @param roleModel in Russian, or null while nobody chose one
 */
public record Couple(long mentor, long mentee, MentoringForm form, String roleModel) {
}
