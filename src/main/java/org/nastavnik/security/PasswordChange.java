package org.nastavnik.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.nastavnik.engine.password.GivenPassword;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an account another password. All its sessions end, on all nodes. */
@Component
class PasswordChange {

    private static final int LONGEST = 200;
    /** Without signs that are easily mistaken for others. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final IdentityService identities;
    private final StoredPasswords stored;
    private final AccountSafety accounts;
    private final Audit audit;
    private final Clock clock = Clock.systemUTC();
    private final Throttle throttle = new Throttle(clock);

    PasswordChange(IdentityService identities, StoredPasswords stored, AccountSafety accounts, Audit audit) {
        this.identities = identities;
        this.stored = stored;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** The person's own change; answers with what is wrong, in Russian. */
    @Transactional
    public Optional<String> change(String login, String current, String wanted, String address) {
        if (throttle.wait(login, address).isPresent()) {
            return Optional.of("Слишком много попыток, подождите несколько минут");
        }
        if (!PlainText.is(current) || !stored.match(login, current)) {
            throttle.failed(login, address);
            return Optional.of("Нынешний пароль не подходит");
        }
        if (current.equals(wanted)) {
            return Optional.of("Новый пароль должен отличаться от нынешнего");
        }
        Optional<String> fault = fault(login, wanted);
        if (fault.isEmpty()) {
            set(login, wanted, false);
        }
        return fault;
    }

    /** A password made up for somebody who forgot theirs: to be changed at the next sign-in. */
    @Transactional
    public String reset(String login) {
        String made = random();
        set(login, made, true);
        return made;
    }

    /** The password stays, but must be changed before anything else. */
    @Transactional
    public void demand(String login) {
        accounts.mustChange(login, true);
        audit.record(AuditKind.RIGHTS_CHANGED, null, "password-demanded/" + login);
    }

    private void set(String login, String password, boolean mustChange) {
        User user = identities.createUserQuery().userId(login).singleResult();
        user.setPassword(password);
        identities.saveUser(user);
        accounts.mustChange(login, mustChange);
        accounts.endSessions(login, clock.instant());
        audit.record(AuditKind.PASSWORD_CHANGED, null, "account/" + login);
    }

    private Optional<String> fault(String login, String wanted) {
        if (!PlainText.is(wanted) || wanted.length() > LONGEST) {
            return Optional.of("Новый пароль не подходит: в нём недопустимые знаки или больше " + LONGEST + " знаков");
        }
        return GivenPassword.fault(identities, identities.createUserQuery().userId(login).singleResult(), wanted)
                .map(fault -> "Новый пароль не подходит: " + fault);
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            made.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }
}
