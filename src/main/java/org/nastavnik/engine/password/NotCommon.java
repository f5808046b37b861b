package org.nastavnik.engine.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.springframework.core.io.ClassPathResource;

/**
 * Not one of the 30,000 most common passwords of the world nor of our own Russian list, not one of them with digits or signs
 * around it, and not one sign or two over and over.
 */
final class NotCommon implements PasswordPolicyRule {

    private static final int FEWEST_DIFFERENT = 4;

    private final Set<String> common = read();

    @Override
    public String getPlaceholder() {
        return "PASSWORD_POLICY_COMMON";
    }

    @Override
    public Map<String, String> getParameters() {
        return Map.of();
    }

    @Override
    public boolean execute(String password) {
        String small = password.toLowerCase(Locale.ROOT);
        String bare = small.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return small.chars().distinct().count() >= FEWEST_DIFFERENT && !common.contains(small) && !common.contains(bare);
    }

    private static Set<String> read() {
        try {
            Set<String> all = new HashSet<>(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
            new ClassPathResource("security/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(all::add);
            return Set.copyOf(all);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
