package org.nastavnik.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;
import java.nio.charset.StandardCharsets;

/** Reads the query string without touching the body, which belongs to the engine. */
final class Parameters {

    private Parameters() {
    }

    /** The value of a parameter that stands there exactly once. */
    static Optional<String> only(HttpServletRequest request, String name) {
        List<String> values = all(request, name);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    static int count(HttpServletRequest request, String name) {
        return all(request, name).size();
    }

    private static List<String> all(HttpServletRequest request, String name) {
        return request.getQueryString() == null ? List.of() : Stream.of(request.getQueryString().split("&"))
                .map(pair -> pair.split("=", 2)).filter(pair -> decoded(pair[0]).equals(name))
                .map(pair -> pair.length == 1 ? "" : decoded(pair[1])).toList();
    }

    private static String decoded(String text) {
        return UriUtils.decode(text.replace('+', ' '), StandardCharsets.UTF_8);
    }
}
