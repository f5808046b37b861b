package org.nastavnik.engine.password;

import java.util.Map;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;

/** A password is not the login, forwards or backwards. */
final class NotTheLogin implements PasswordPolicyRule {

    @Override
    public String getPlaceholder() {
        return "PASSWORD_POLICY_USER_DATA";
    }

    @Override
    public Map<String, String> getParameters() {
        return Map.of();
    }

    @Override
    public boolean execute(String password) {
        return true;
    }

    @Override
    public boolean execute(String password, User user) {
        return user == null || user.getId() == null || !password.equalsIgnoreCase(user.getId())
                && !new StringBuilder(password).reverse().toString().equalsIgnoreCase(user.getId());
    }
}
