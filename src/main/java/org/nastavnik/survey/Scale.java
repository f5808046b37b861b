package org.nastavnik.survey;

import java.util.Arrays;

/** What growth of a participant is measured by; answers from 1 to 10. */
public enum Scale {

    MOTIVATION("motivation", "Мотивация и личность", "Мотивация"),
    COMPETENCE("competence", "Компетентность", "Компетентность"),
    PROFESSION("profession", "Профессиональное самоопределение", "Профессия");

    /** Highest answer; the lowest is 1. */
    public static final int HIGHEST = 10;

    private final String code;
    private final String title;
    private final String shortTitle;

    Scale(String code, String title, String shortTitle) {
        this.code = code;
        this.title = title;
        this.shortTitle = shortTitle;
    }

    public String code() {
        return code;
    }

    /** In Russian, as it stands in a report. */
    public String title() {
        return title;
    }

    /** In Russian, one word for the heading of a column. */
    public String shortTitle() {
        return shortTitle;
    }

    public static Scale of(String code) {
        return Arrays.stream(values()).filter(scale -> scale.code.equals(code)).findFirst().orElseThrow();
    }
}
