package org.nastavnik.question;

import java.util.Arrays;

/** Whom a seminar is for. */
enum Audience {

    CURATORS("curators", "кураторы"),
    HEADS("heads", "руководители организаций"),
    MENTORS("mentors", "наставники"),
    TEACHERS("teachers", "педагоги"),
    PARENTS("parents", "родители");

    private final String code;
    private final String title;

    Audience(String code, String title) {
        this.code = code;
        this.title = title;
    }

    static String title(String code) {
        return Arrays.stream(values()).filter(audience -> audience.code.equals(code)).findFirst().orElseThrow().title;
    }
}
