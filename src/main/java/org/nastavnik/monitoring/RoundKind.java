package org.nastavnik.monitoring;

import java.util.Arrays;

/** What a round of monitoring assesses. */
enum RoundKind {

    QUALITY("quality", "качество реализации программ"),
    GROWTH("growth", "рост участников"),
    BOTH("both", "качество программ и рост участников");

    private final String code;
    private final String title;

    RoundKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    String code() {
        return code;
    }

    /** In Russian, lower case. */
    public String title() {
        return title;
    }

    static RoundKind of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
    }
}
