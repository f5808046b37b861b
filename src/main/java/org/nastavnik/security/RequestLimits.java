package org.nastavnik.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.nastavnik.engine.ReadRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriUtils;

/**
 * Refuses calls of the engine's REST that are too large, malformed or ask for too much, before the engine reads them:
 * 400 or 413 with a Russian reason. Queries without a limit get one.
 */
class RequestLimits extends EngineCallFilter {

    static final int LARGEST_BODY = 2 * 1024 * 1024;
    static final int LARGEST_UPLOAD = 10 * 1024 * 1024;
    static final int MOST_RESULTS = 2000;
    /** In a path the engine's REST takes braces for a template of its own. */
    private static final String BRACE = "(?i).*([{}]|%7[bd]).*";
    private static final int FARTHEST_RESULT = 100_000_000;

    @Override
    void handle(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        boolean upload = request.getContentType() != null && request.getContentType().toLowerCase().startsWith("multipart/");
        int largest = upload ? LARGEST_UPLOAD : LARGEST_BODY;
        if (request.getContentLengthLong() > largest) {
            tooLarge(response);
            return;
        }
        Optional<String> fault = addressFault(request);
        if (fault.isPresent()) {
            Answer.write(response, HttpStatus.BAD_REQUEST, fault.get());
            return;
        }
        String query = limited(request);
        if (upload && request.getContentLengthLong() >= 0) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(largest + 1);
        if (body.length > largest) {
            tooLarge(response);
            return;
        }
        fault = upload || body.length == 0 ? Optional.empty() : JsonLimits.fault(body);
        if (fault.isPresent()) {
            Answer.write(response, HttpStatus.BAD_REQUEST, fault.get());
            return;
        }
        chain.doFilter(new ReadRequest(request, body, query), response);
    }

    private static void tooLarge(HttpServletResponse response) throws IOException {
        Answer.write(response, HttpStatus.PAYLOAD_TOO_LARGE, "Запрос слишком большой: не больше 2 МБ, файл не больше 10 МБ");
    }

    private static Optional<String> addressFault(HttpServletRequest request) {
        if (!isPlain(request.getRequestURI()) || request.getRequestURI().matches(BRACE) || request.getQueryString() != null && !isPlain(request.getQueryString())) {
            return Optional.of("В адресе запроса есть недопустимые знаки");
        }
        return isNumber(request, "maxResults", MOST_RESULTS) && isNumber(request, "firstResult", FARTHEST_RESULT)
                ? Optional.empty()
                : Optional.of("maxResults: целое число от 0 до " + MOST_RESULTS + ", firstResult: целое число от 0 до " + FARTHEST_RESULT);
    }

    private static boolean isNumber(HttpServletRequest request, String name, int most) {
        if (Parameters.count(request, name) == 0) {
            return true;
        }
        String value = Parameters.only(request, name).orElse("");
        return value.matches("\\d{1,9}") && Integer.parseInt(value) <= most;
    }

    /** Queries of lists return everything unless told otherwise. */
    private static String limited(HttpServletRequest request) {
        String query = request.getQueryString();
        if (Parameters.count(request, "maxResults") > 0) {
            return query;
        }
        return (query == null || query.isEmpty() ? "" : query + "&") + "maxResults=" + MOST_RESULTS;
    }

    private static boolean isPlain(String encoded) {
        try {
            byte[] bytes = UriUtils.decode(encoded.replace('+', ' '), StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return PlainText.is(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            return false;
        }
    }
}
