package org.nastavnik.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.nastavnik.engine.password.BcryptPasswords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares passwords with those that the engine keeps. An old hash is replaced when its password is next used. Scripts send
 * their password with every call, so that an answer is remembered for some minutes under a key of this run; a changed password
 * changes the key.
 */
@Component
class StoredPasswords {

    private static final String MAC = "HmacSHA256";
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    private final IdentityService identities;
    private final JdbcClient database;
    private final SecretKeySpec key;
    private final BcryptPasswords decoy;
    private final String decoyHash;
    private final Cache<String, Boolean> right = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(10_000).build();

    StoredPasswords(IdentityService identities, JdbcClient database,
                    @Value("${nastavnik.password-strength:12}") int strength) {
        this.identities = identities;
        this.database = database;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, MAC);
        decoy = new BcryptPasswords(strength);
        decoyHash = decoy.encrypt(HexFormat.of().formatHex(random));
    }

    boolean match(String login, String password) {
        Optional<String> stored = database.sql("select pwd_ from act_id_user where id_ = ? and pwd_ is not null").param(login).query(String.class).optional();
        if (stored.isEmpty()) {
            decoy.check(password, decoyHash);
            return false;
        }
        String asked = digest(login + '\0' + stored.get() + '\0' + password);
        if (right.getIfPresent(asked) != null) {
            return true;
        }
        if (!identities.checkPassword(login, password)) {
            return false;
        }
        if (!stored.get().startsWith("{" + BcryptPasswords.NAME + "}")) {
            replace(login, password);
        }
        right.put(asked, true);
        return true;
    }

    /** Old accounts may have passwords that would not be taken today; those must be changed, but are kept better at once. */
    private void replace(String login, String password) {
        User user = identities.createUserQuery().userId(login).singleResult();
        if (identities.checkPasswordAgainstPolicy(password, user).isValid()) {
            user.setPassword(password);
            identities.saveUser(user);
        } else {
            database.sql("""
                    insert into account_safety (login, must_change_password) values (?, true)
                    on conflict (login) do update set must_change_password = true""").param(login).update();
        }
    }

    private String digest(String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
