package org.nastavnik.security;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Somebody guesses passwords: not listened to for a while. */
class TooManyAttempts extends LockedException {

    private static final long serialVersionUID = 1L;

    private final transient Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many attempts");
        this.wait = wait;
    }

    long seconds() {
        return Math.max(1, wait.toSeconds());
    }
}
