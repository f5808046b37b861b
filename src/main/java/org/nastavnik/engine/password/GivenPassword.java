package org.nastavnik.engine.password;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.PasswordPolicyResult;
import org.camunda.bpm.engine.identity.User;
import org.nastavnik.database.StartFailure;

/** A password that somebody chose, measured by the rules; told in Russian what is wrong with it. */
public final class GivenPassword {

    private static final Map<String, String> FAULTS = Map.of(
            "PASSWORD_POLICY_LENGTH", "в нём должно быть не меньше " + PasswordRules.SHORTEST + " знаков",
            "PASSWORD_POLICY_COMMON", "он из числа самых частых, его подберут первым",
            "PASSWORD_POLICY_USER_DATA", "он совпадает с логином");

    private GivenPassword() {
    }

    /** What is wrong with it as the password of this account, or nothing. */
    public static Optional<String> fault(IdentityService identities, User account, String password) {
        PasswordPolicyResult result = identities.checkPasswordAgainstPolicy(password, account);
        return result.isValid() ? Optional.empty() : Optional.of(result.getViolatedRules().stream()
                .map(rule -> FAULTS.getOrDefault(rule.getPlaceholder(), "он слишком прост")).collect(Collectors.joining(", ")));
    }

    /**
     * Refuses a password of the operator's that the engine would refuse later, in words of its own.
     *
     * @param variable of the environment that holds it
     * @throws StartFailure that says what to set; never with the password
     */
    public static void require(IdentityService identities, User account, String variable, String password) {
        fault(identities, account, password).ifPresent(fault -> {
            throw new StartFailure("пароль из %s не подходит: %s.".formatted(variable, fault),
                    ("Задайте в %s другой пароль: не короче %d знаков, не из частых и не равный логину – например, несколько случайных слов "
                            + "– и запустите снова.").formatted(variable, PasswordRules.SHORTEST));
        });
    }
}
