package org.nastavnik.engine.password;

import java.util.List;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;

/** Long and not common; no demands of digits and signs, which only lead to common endings. */
public final class PasswordRules implements PasswordPolicy {

    public static final int SHORTEST = 10;

    private final List<PasswordPolicyRule> rules = List.of(new PasswordPolicyLengthRuleImpl(SHORTEST), new NotCommon(), new NotTheLogin());

    @Override
    public List<PasswordPolicyRule> getRules() {
        return rules;
    }
}
