package org.nastavnik.preparation;

import java.util.Arrays;

/** Whom an organisation tells about mentoring; the five of the municipal roadmaps (Вытегра, 2.7). */
enum Audience {

    PARENTS("parents", "родители и законные представители"),
    PUPILS("pupils", "обучающиеся"),
    TEACHERS("teachers", "педагоги"),
    GRADUATES("graduates", "выпускники"),
    ENTERPRISES("enterprises", "предприятия");

    private final String code;
    private final String title;

    Audience(String code, String title) {
        this.code = code;
        this.title = title;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    static Audience of(String code) {
        return Arrays.stream(values()).filter(audience -> audience.code.equals(code)).findFirst().orElseThrow();
    }
}
