package org.nastavnik.pair;

import java.util.Arrays;

/** The five kinds of meeting («виды встреч»), in their order. */
public enum MeetingKind {

    ACQUAINTANCE("acquaintance", "встреча-знакомство"),
    TRIAL("trial", "пробная встреча"),
    PLANNING("planning", "встреча-планирование"),
    REGULAR("regular", "регулярная встреча"),
    CLOSING("closing", "итоговая встреча");

    private final String code;
    private final String title;

    MeetingKind(String code, String title) {
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

    public static MeetingKind of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
    }
}
