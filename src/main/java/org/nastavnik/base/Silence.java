package org.nastavnik.base;

import java.util.Arrays;

/** Why somebody without consent stays outside the base. */
enum Silence {

    NO_ANSWER("noAnswer", "нет ответа"),
    CHANGED_MIND("changedMind", "передумал(а) участвовать"),
    PAPERS_PENDING("papersPending", "документы ещё оформляются"),
    LEFT("left", "выбыл(а) из организации");

    private final String code;
    private final String title;

    Silence(String code, String title) {
        this.code = code;
        this.title = title;
    }

    static String title(String code) {
        return Arrays.stream(values()).filter(reason -> reason.code.equals(code)).findFirst().orElseThrow().title;
    }

    /** @return null for a text that is none of these */
    static String code(String title) {
        return Arrays.stream(values()).filter(reason -> reason.title.equals(title)).map(reason -> reason.code).findFirst().orElse(null);
    }
}
