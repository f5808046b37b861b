package org.nastavnik.security;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.nastavnik.engine.ReadRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No request to the engine carries an expression (CVE-2026-109432): a key that ends in {@code Expression}, at any depth of the
 * body or in the query string, is refused. So no filter that a person stores can hold one either; those in the ready-made
 * filters come from the server itself.
 */
@Component
@Order(NoExpressions.AFTER_SIGN_IN)
class NoExpressions extends OncePerRequestFilter {

    /** Behind Spring Security, in front of the engine's own filters. */
    static final int AFTER_SIGN_IN = -99;

    private static final int MAX_BODY = 5_000_000;
    private static final String FORBIDDEN = "expression";
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/engine-rest") && !path.startsWith("/camunda/api");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Optional<String> inQuery = inQueryString(request.getQueryString());
        if (inQuery.isPresent()) {
            Answer.write(response, HttpStatus.BAD_REQUEST, "Выражения в запросах не принимаются: " + inQuery.get());
        } else if (isFile(request)) {
            chain.doFilter(request, response);
        } else {
            checkBody(request, response, chain);
        }
    }

    private static void checkBody(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(MAX_BODY + 1);
        if (body.length > MAX_BODY) {
            Answer.write(response, HttpStatus.PAYLOAD_TOO_LARGE, "Запрос больше 5 МБ");
            return;
        }
        try {
            Optional<String> key = inJson(body);
            if (key.isPresent()) {
                Answer.write(response, HttpStatus.BAD_REQUEST, "Выражения в запросах не принимаются: " + key.get());
                return;
            }
        } catch (JsonProcessingException broken) {
            if (isJson(request)) {
                Answer.write(response, HttpStatus.BAD_REQUEST, "Тело запроса не читается как JSON");
                return;
            }
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }

    static Optional<String> inQueryString(String query) {
        if (query == null) {
            return Optional.empty();
        }
        for (String pair : query.split("[&;]")) {
            String key = decoded(pair.split("=", 2)[0]);
            if (isForbidden(key)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** @return the first forbidden key; the encoding (UTF-8, 16, 32) is told from the bytes, as the engine does */
    static Optional<String> inJson(byte[] body) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && isForbidden(parser.currentName())) {
                    return Optional.of(parser.currentName());
                }
            }
            return Optional.empty();
        }
    }

    static boolean isForbidden(String key) {
        return key.strip().toLowerCase(Locale.ROOT).endsWith(FORBIDDEN);
    }

    private static String decoded(String key) {
        try {
            return URLDecoder.decode(key, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return key;
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private static boolean isJson(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().toLowerCase(Locale.ROOT).contains("json");
    }
}
