package org.nastavnik.engine.form;

import java.util.regex.Pattern;

/** Text typed by people, made safe to stand inside the Markdown of a form. */
public final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[<>&*_`\\[\\]#{}|~\\\\!]");

    private Markdown() {
    }

    public static String escape(String text) {
        return SPECIAL.matcher(text).replaceAll(match -> "&#" + (int) match.group().charAt(0) + ";").replaceAll("\\R", " ");
    }
}
