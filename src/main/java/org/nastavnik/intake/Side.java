package org.nastavnik.intake;

/** Whose base a file holds. */
enum Side {

    MENTEE("mentee", "наставляемые"), MENTOR("mentor", "наставники");

    private final String code;
    private final String title;

    Side(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    /** In Russian, plural, lower case. */
    public String title() {
        return title;
    }

    static Side of(String code) {
        return MENTOR.code.equals(code) ? MENTOR : MENTEE;
    }
}
