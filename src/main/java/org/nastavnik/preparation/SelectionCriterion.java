package org.nastavnik.preparation;

/**
 * What the regulation asks of a mentor.
 *
 * @param weight 1 to 10, the larger the more important
 */
public record SelectionCriterion(String criterion, int weight) {
}
