package org.nastavnik.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions that do not count any more, and lets who must change the password do that first. Who came by an identity
 * provider has used no password of ours.
 */
class AccountGuard extends OncePerRequestFilter {

    private static final String BEGUN = "nastavnik.begun";
    static final String PASSWORD_PAGE = "/pages/password";

    private final AccountSafety accounts;

    AccountGuard(AccountSafety accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Principal person = request.getUserPrincipal();
        if (person == null) {
            chain.doFilter(request, response);
            return;
        }
        AccountSafety.State state = accounts.of(person.getName());
        HttpSession session = request.getSession(false);
        if (session != null && state.isOver(begun(session, person.getName(), state))) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            refuse(request, response, HttpStatus.UNAUTHORIZED, "Сеанс закончен: войдите снова", WebSecurity.SIGN_IN);
        } else if (state.mustChangePassword() && !(person instanceof OAuth2AuthenticationToken) && !mayStill(request.getRequestURI())) {
            refuse(request, response, HttpStatus.FORBIDDEN, "Сначала смените пароль на странице " + PASSWORD_PAGE, PASSWORD_PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Somebody else may have signed in within the same session. */
    private static AccountSafety.Begun begun(HttpSession session, String login, AccountSafety.State state) {
        if (session.getAttribute(BEGUN) instanceof AccountSafety.Begun begun && begun.login().equals(login)) {
            return begun;
        }
        AccountSafety.Begun begun = new AccountSafety.Begun(login, Instant.now(), state.password());
        session.setAttribute(BEGUN, begun);
        return begun;
    }

    private static boolean mayStill(String path) {
        return path.equals(PASSWORD_PAGE) || path.equals("/error") || path.startsWith("/camunda/assets/") || path.endsWith("/logout");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String message, String page) throws IOException {
        if (request.getRequestURI().matches("/(engine-rest|camunda/api|api)(/.*)?")) {
            Answer.write(response, status, message);
        } else {
            response.sendRedirect(page);
        }
    }
}
