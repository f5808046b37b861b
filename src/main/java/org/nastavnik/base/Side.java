package org.nastavnik.base;

/** Whose base. */
enum Side {

    MENTEE("mentee"), MENTOR("mentor");

    private final String code;

    Side(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
