package org.nastavnik.participant;

import java.util.Arrays;

/** Where a mentee of a programme stands. Outside: without consent, with a reason; erased: refused, only the count remains. */
public enum MenteeState {

    CANDIDATE("candidate", "кандидат"),
    CONSENTED("consented", "согласия получены"),
    IN_BASE("inBase", "в базе"),
    IN_PAIR("inPair", "в паре"),
    RELEASED("released", "завершил работу"),
    RESERVE("reserve", "в резерве"),
    WITHDRAWN("withdrawn", "согласие отозвано"),
    OUTSIDE("outside", "вне базы"),
    ERASED("erased", "отказ");

    private final String code;
    private final String title;

    MenteeState(String code, String title) {
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

    public static MenteeState of(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst().orElseThrow();
    }
}
