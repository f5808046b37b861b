package org.nastavnik.organisation;

import java.util.Arrays;
import java.util.Optional;

/** How an organisation divides its school year. */
public enum TermScheme {

    QUARTERS("quarters", "четверти", 4),
    TRIMESTERS("trimesters", "триместры", 3),
    SEMESTERS("semesters", "полугодия", 2);

    private final String code;
    private final String title;
    private final int terms;

    TermScheme(String code, String title, int terms) {
        this.code = code;
        this.title = title;
        this.terms = terms;
    }

    /** As stored in {@code organisation.term_scheme}. */
    public String code() {
        return code;
    }

    /** In Russian, lower case. */
    public String title() {
        return title;
    }

    /** How many terms a school year has. */
    public int terms() {
        return terms;
    }

    public static Optional<TermScheme> of(String code) {
        return Arrays.stream(values()).filter(scheme -> scheme.code.equals(code)).findFirst();
    }
}
