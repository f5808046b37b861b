package org.nastavnik.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes who signed in and out, and who tried. Scripts sign in with every call: one line an hour for each address. */
@Component
class SignInJournal {

    private final Audit audit;
    private final JdbcClient database;
    private final Cache<String, Boolean> written = Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(1)).maximumSize(10_000).build();

    SignInJournal(Audit audit, JdbcClient database) {
        this.audit = audit;
        this.database = database;
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        Authentication person = event.getAuthentication();
        boolean script = person.getDetails() instanceof WebAuthenticationDetails details && isScript();
        if (!script || written.asMap().putIfAbsent(person.getName() + "@" + ((WebAuthenticationDetails) person.getDetails()).getRemoteAddress(), true) == null) {
            audit.record(AuditKind.SIGN_IN, person.getName(), null, script ? "REST" : null);
        }
    }

    /** What stands in the field of the login may be a password: only logins that exist are written down. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        String login = event.getAuthentication().getName();
        boolean exists = PlainText.is(login)
                && database.sql("select exists (select 1 from act_id_user where id_ = ?)").param(login).query(Boolean.class).single();
        audit.record(AuditKind.SIGN_IN_FAILED, exists ? login : null, null, event.getException() instanceof TooManyAttempts ? "throttled" : null);
    }

    @EventListener
    void left(LogoutSuccessEvent event) {
        audit.record(AuditKind.SIGN_OUT, event.getAuthentication().getName(), null, null);
    }

    private static boolean isScript() {
        return RequestContextHolder.getRequestAttributes()
                instanceof ServletRequestAttributes request
                && request.getRequest().getRequestURI().startsWith("/engine-rest");
    }
}
