package org.nastavnik.survey;

/** When a person answered: before the work of the pair, or after it. */
public enum Moment {

    ENTRY("entry", "вход"),
    EXIT("exit", "выход");

    private final String code;
    private final String title;

    Moment(String code, String title) {
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
}
