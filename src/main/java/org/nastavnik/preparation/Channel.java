package org.nastavnik.preparation;

import java.util.Arrays;

/** How an audience was told; {@link #NONE} says that the organisation has no such audience. */
enum Channel {

    MEETING("meeting", "собрание"),
    SITE("site", "сайт"),
    MESSENGER("messenger", "мессенджер"),
    LETTER("letter", "письмо"),
    PRESS("press", "пресса"),
    NONE("none", "такой аудитории нет");

    private final String code;
    private final String title;

    Channel(String code, String title) {
        this.code = code;
        this.title = title;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    static Channel of(String code) {
        return Arrays.stream(values()).filter(channel -> channel.code.equals(code)).findFirst().orElseThrow();
    }
}
