package org.nastavnik.completion;

import java.util.List;

/**
 * A pair or group whose mentor and at least one mentee wish to go on next year.
 *
 * @param title for example «пара 012»
 * @param form in Russian
 * @param participants ids of those who wish it, the mentor first
 * @param names of the same people, for a form only
 */
record GoingOn(String title, String form, List<Long> participants, List<String> names) {
}
