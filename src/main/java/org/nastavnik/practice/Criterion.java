package org.nastavnik.practice;

import java.util.List;

/** What experts give points for, from 1 to {@code maxPoints}. */
record Criterion(int number, String criterion, int maxPoints) {

    private static final int USUAL = 10;

    /** To begin with: the criteria of a real regional contest. */
    static final List<Criterion> USUAL_ONES = List.of(new Criterion(1, "Результативность", USUAL), new Criterion(2, "Эффективность", USUAL),
            new Criterion(3, "Уникальность", USUAL), new Criterion(4, "Повторяемость", USUAL), new Criterion(5, "Масштабируемость", USUAL));
}
