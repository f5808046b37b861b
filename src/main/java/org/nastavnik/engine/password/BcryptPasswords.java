package org.nastavnik.engine.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * bcrypt over SHA-384: slow on purpose, so that a stolen table cannot be guessed through. bcrypt alone would look only at the
 * first 72 bytes, and the engine appends its own salt to what was typed.
 */
public final class BcryptPasswords implements PasswordEncryptor {

    /** Stands in braces before each stored hash. */
    public static final String NAME = "BCRYPT-SHA384";

    private final BCryptPasswordEncoder bcrypt;

    /** @param strength logarithm of the number of rounds, 4 to 31; 12 takes about a quarter of a second */
    public BcryptPasswords(int strength) {
        bcrypt = new BCryptPasswordEncoder(strength);
    }

    @Override
    public String encrypt(String password) {
        return bcrypt.encode(shortened(password));
    }

    @Override
    public boolean check(String password, String encrypted) {
        return bcrypt.matches(shortened(password), encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return NAME;
    }

    private static String shortened(String password) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-384").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
