package org.nastavnik.selection;

/** A criterion of selection («критерий отбора») with its number in the interview. @param weight the score counts so many times */
record NumberedCriterion(int number, String criterion, int weight) {
}
