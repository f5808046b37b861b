package org.nastavnik.intake;

/** What becomes of a line. */
enum Outcome {

    ADDED("added", "будут добавлены"),
    CHANGED("changed", "изменятся"),
    DOUBTFUL("doubtful", "под вопросом"),
    REFUSED("refused", "не загрузятся"),
    SAME("same", "без изменений");

    private final String code;
    private final String title;

    Outcome(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    /** In Russian. */
    public String title() {
        return title;
    }

    static Outcome of(String code) {
        for (Outcome outcome : values()) {
            if (outcome.code.equals(code)) {
                return outcome;
            }
        }
        return null;
    }
}
