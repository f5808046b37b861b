package org.nastavnik.link;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** A page behind a personal link is kept by no browser, no search engine and told to no other site. */
public final class PrivateAnswer {

    private PrivateAnswer() {
    }

    public static void mark(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
