package org.nastavnik.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** A filter for calls of the engine's REST and of the webapps' API; pages and files pass by. */
abstract class EngineCallFilter extends OncePerRequestFilter {

    /** Controllers of ours that Tasklist calls; {@code web.AccessCheck} guards them. */
    private static final String OURS = "/camunda/api/nastavnik/";

    abstract void handle(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException;

    @Override
    protected final void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        handle(request, response, chain);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.matches("/(engine-rest|camunda/api)(/.*)?") || path.startsWith(OURS);
    }
}
