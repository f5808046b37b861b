package org.nastavnik.calendar;

import java.util.List;

/** A year or a set of terms that cannot be saved; every problem is named at once, in Russian. */
public class InvalidCalendar extends RuntimeException {

    private final transient List<String> problems;

    InvalidCalendar(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }

    static void throwIfAny(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidCalendar(problems);
        }
    }
}
