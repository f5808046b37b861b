package org.nastavnik.completion;

/** How many pairs and groups of a form ended in a state. @param form code of the form of mentoring @param state code of the state */
public record PairCount(String form, String state, int count) {
}
