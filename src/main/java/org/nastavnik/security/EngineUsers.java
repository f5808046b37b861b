package org.nastavnik.security;

import java.time.Clock;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks logins and passwords against the engine's users, on the sign-in page and with HTTP Basic: there are no others. */
@Component
class EngineUsers implements AuthenticationProvider {

    private static final int LONGEST = 200;

    private final StoredPasswords passwords;
    private final Throttle throttle = new Throttle(Clock.systemUTC());

    EngineUsers(StoredPasswords passwords) {
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (login.isBlank() || password.isBlank() || login.length() > LONGEST || password.length() > LONGEST
                || !PlainText.is(login) || !PlainText.is(password)) {
            throw new BadCredentialsException("wrong login or password");
        }
        throttle.wait(login, address).ifPresent(wait -> {
            throw new TooManyAttempts(wait);
        });
        if (!passwords.match(login, password)) {
            throttle.failed(login, address);
            throw new BadCredentialsException("wrong login or password");
        }
        throttle.succeeded(login, address);
        UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken.authenticated(login, null, List.of());
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
