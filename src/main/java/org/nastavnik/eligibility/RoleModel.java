package org.nastavnik.eligibility;

import org.nastavnik.programme.MentoringForm;

/**
 * What the two are to each other inside a form.
 *
 * @param title in Russian, for example «лидер – пассивный»
 * @param usual proposed while nobody chose one: the one that judges nobody
 */
public record RoleModel(long id, MentoringForm form, String title, boolean usual) {
}
