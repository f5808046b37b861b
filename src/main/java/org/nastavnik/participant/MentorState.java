package org.nastavnik.participant;

import java.util.Arrays;

/** Where a mentor of a programme stands. Outside: without consent, with a reason; erased: refused, only the count remains. */
public enum MentorState {

    CANDIDATE("candidate", "кандидат"),
    CONSENTED("consented", "согласия получены"),
    IN_BASE("inBase", "в базе"),
    SELECTED("selected", "отобран"),
    TRAINED("trained", "обучен"),
    ADMITTED("admitted", "допущен"),
    SUSPENDED("suspended", "работа приостановлена"),
    RELEASED("released", "завершил работу"),
    REJECTED("rejected", "не отобран"),
    RESERVE("reserve", "в резерве"),
    WITHDRAWN("withdrawn", "согласие отозвано"),
    OUTSIDE("outside", "вне базы"),
    ERASED("erased", "отказ");

    private final String code;
    private final String title;

    MentorState(String code, String title) {
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

    public static MentorState of(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst().orElseThrow();
    }
}
