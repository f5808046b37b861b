package org.nastavnik.intake;

/** A file that cannot be read at all; the message is Russian and says what to do. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }
}
