package org.nastavnik.selection;

/** How far a candidate met one criterion. @param score 0–2 */
record InterviewScore(String criterion, int weight, int score) {

    static final int HIGHEST = 2;

    int points() {
        return weight * score;
    }

    int highestPoints() {
        return weight * HIGHEST;
    }
}
