package org.nastavnik.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An address is written in one way only: who writes a plain letter, digit or sign as {@code %65}, doubles a slash, walks up and down
 * folders or hangs parameters on one does so to slip past those who compare addresses as they were sent. Browsers and libraries
 * never do (RFC 3986, 2.3 and 6.2.2).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainAddresses extends OncePerRequestFilter {

    /** Letters, digits, hyphen, full stop, underscore and tilde; then empty folders, this one, the one above, and parameters. */
    private static final Pattern DISGUISED = Pattern.compile("%(2[deDE]|3[0-9]|4[1-9a-fA-F]|5[0-9aAfF]|6[1-9a-fA-F]|7[0-9aAeE])|//|/\\.{1,2}(/|$)|;");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (DISGUISED.matcher(request.getRequestURI()).find()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }
}
