package org.nastavnik.security;

/** Text that PostgreSQL can keep and people can read: no NUL, no half of a surrogate pair. */
final class PlainText {

    private PlainText() {
    }

    static boolean is(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == 0 || Character.isLowSurrogate(one)) {
                return false;
            }
            if (Character.isHighSurrogate(one)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
