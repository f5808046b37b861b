package org.nastavnik.intake;

/** What becomes of a line. */
enum Outcome {

    ADDED("added", "добавится", "будут добавлены", "добавлено", "добавлены"),
    CHANGED("changed", "изменится", "изменятся", "изменено", "изменены"),
    DOUBTFUL("doubtful", "под вопросом", "под вопросом", "под вопросом", "были под вопросом"),
    REFUSED("refused", "не загрузится", "не загрузятся", "не загружено", "не загружены"),
    SAME("same", "без изменений", "без изменений", "без изменений", "без изменений");

    private final String code;
    private final String planned;
    private final String plannedOfAll;
    private final String past;
    private final String pastOfAll;

    Outcome(String code, String planned, String plannedOfAll, String past, String pastOfAll) {
        this.code = code;
        this.planned = planned;
        this.plannedOfAll = plannedOfAll;
        this.past = past;
        this.pastOfAll = pastOfAll;
    }

    public String code() {
        return code;
    }

    /** Of several lines, in Russian. @param done whether the file has been written to the register */
    public String title(boolean done) {
        return done ? pastOfAll : plannedOfAll;
    }

    /** Of one line, in Russian. @param done whether the file has been written to the register */
    public String word(boolean done) {
        return done ? past : planned;
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
