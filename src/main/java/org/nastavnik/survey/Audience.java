package org.nastavnik.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Whom a survey or an invitation addresses. */
public enum Audience {

    PUPILS("pupils", "ученики"),
    PARENTS("parents", "родители учеников"),
    TEACHERS("teachers", "педагоги"),
    YOUNG_SPECIALISTS("youngSpecialists", "молодые специалисты"),
    STUDENTS("students", "студенты"),
    GRADUATES("graduates", "выпускники"),
    ENTERPRISES("enterprises", "предприятия-партнёры");

    private final String code;
    private final String title;

    Audience(String code, String title) {
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

    public static Audience of(String code) {
        return Arrays.stream(values()).filter(audience -> audience.code.equals(code)).findFirst().orElseThrow();
    }

    /** For a choice in a form. */
    public static List<Map<String, String>> options(Audience... audiences) {
        return Arrays.stream(audiences).map(audience -> Map.of("value", audience.code, "label", audience.title)).toList();
    }
}
