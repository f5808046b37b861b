package org.nastavnik.security;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** An answer in the form of the engine's REST, which the webapps know how to show. */
final class Answer {

    private Answer() {
    }

    /** @param message Russian: what is wrong and what to do */
    static void write(HttpServletResponse response, HttpStatus status, String message) throws IOException {
        String type = status == HttpStatus.FORBIDDEN ? "AuthorizationException" : "InvalidRequestException";
        byte[] body = ("{\"type\":\"" + type + "\",\"message\":\"" + new String(JsonStringEncoder.getInstance().quoteAsString(message)) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
