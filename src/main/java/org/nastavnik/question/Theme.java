package org.nastavnik.question;

import java.util.Arrays;

/** What a question is about. */
enum Theme {

    PAPERS("papers", "документы и положения"),
    BASES("bases", "базы наставников и наставляемых"),
    SELECTION("selection", "отбор и обучение наставников"),
    PAIRS("pairs", "работа пар и групп"),
    CONSENTS("consents", "согласия и личные данные"),
    MONITORING("monitoring", "отчёты и мониторинг"),
    OTHER("other", "другое");

    private final String code;
    private final String title;

    Theme(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    /** In Russian, lower case. */
    public String title() {
        return title;
    }

    static String title(String code) {
        return Arrays.stream(values()).filter(theme -> theme.code.equals(code)).findFirst().orElseThrow().title;
    }
}
