package org.nastavnik.selection;

/**
 * A criterion of selection («критерий отбора»), scored 0–2 in an interview.
 *
 * @param number from 1, in the order of the regulation
 * @param weight 1–10: the score counts so many times
 */
public record SelectionCriterion(int number, String criterion, int weight) {
}
