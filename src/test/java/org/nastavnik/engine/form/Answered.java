package org.nastavnik.engine.form;

import java.util.Map;

/** Lets tests of all packages see what the rules of a form have let through. */
public final class Answered {

    private Answered() {
    }

    /** By key; rows of lists as maps. Hidden fields are not among them. */
    public static Map<String, Object> in(FormSubmitted submitted) {
        return submitted.submission().values();
    }
}
