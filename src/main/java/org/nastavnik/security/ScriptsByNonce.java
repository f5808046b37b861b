package org.nastavnik.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What the webapps may load: scripts of a page run by a number used once, which stands in the page and in the header. The engine
 * has a filter of its own for this; it keeps the number in one place for all callers, so that of two pages asked for at the same
 * moment one stays empty. That filter is off.
 */
@Component
@Order(ScriptsByNonce.BEFORE_THE_WEBAPPS)
class ScriptsByNonce extends OncePerRequestFilter {

    /** Behind Spring Security, in front of the engine's own filters. */
    static final int BEFORE_THE_WEBAPPS = -98;

    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SCRIPT = "<script";
    /**
     * AngularJS needs unsafe-eval and inline styles; everything else comes from here only. A PDF is shown in a tab of its own: no
     * browser shows one inside a sandbox.
     */
    private static final String POLICY = "base-uri 'self'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval' 'self'; "
            + "style-src 'unsafe-inline' 'self'; default-src 'self'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; object-src 'none'; sandbox allow-forms allow-scripts allow-same-origin "
            + "allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";


    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/camunda/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        byte[] random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        String nonce = Base64.getEncoder().encodeToString(random);
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        if (isPage(request)) {
            ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, page);
            allowScripts(page, nonce);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/camunda/app/") && request.getRequestURI().endsWith("/");
    }

    private static void allowScripts(ContentCachingResponseWrapper page, String nonce) throws IOException {
        if (page.getContentSize() == 0) {
            return;
        }
        String html = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
        page.resetBuffer();
        page.getResponse().getOutputStream().write(html.replace(SCRIPT, SCRIPT + " nonce=\"" + nonce + "\"").getBytes(StandardCharsets.UTF_8));
    }
}
