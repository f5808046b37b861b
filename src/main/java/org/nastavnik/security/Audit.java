package org.nastavnik.security;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes the journal of security, within the transaction at work: what is rolled back did not happen. Who and from where is
 * known here; callers say what was done to whom. Never with names, contacts or answers: codes and ids only.
 */
@Component
public class Audit {

    private static final int LONGEST = 300;

    private final JdbcClient database;

    Audit(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param organisation code of the organisation whose data it is, or null
     * @param subject what or whose, for example {@code mentee/17} or {@code form/register-mentees}
     */
    public void record(AuditKind kind, String organisation, String subject) {
        record(kind, login().orElse(null), organisation, subject);
    }

    void record(AuditKind kind, String login, String organisation, String subject) {
        database.sql("insert into audit_event (kind, login, address, organisation, subject) values (?, ?, ?, ?, ?)")
                .params(kind.name(), login, address().orElse(null), organisation, subject == null ? null : subject.substring(0, Math.min(LONGEST, subject.length())))
                .update();
    }

    private static Optional<String> login() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(person -> !(person instanceof AnonymousAuthenticationToken)).map(Authentication::getName);
    }

    private static Optional<String> address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.ofNullable(request.getRequest().getRemoteAddr())
                : Optional.empty();
    }
}
