package org.nastavnik.link;

import java.security.SecureRandom;
import java.util.Base64;

/** The part of a personal link that cannot be guessed: 144 random bits. */
public final class LinkToken {

    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LinkToken() {
    }

    /** A new one, as it stands in the address. */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
