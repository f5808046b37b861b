package org.nastavnik.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.nastavnik.engine.ReadRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts {@link DeclaredTypes} in front of everything by which REST and Tasklist send a form. */
@Component
class DeclaredTypesFilter extends OncePerRequestFilter {

    private static final Pattern SENDS_A_FORM = Pattern.compile("/(engine-rest|camunda/api/engine)/.*(task|process-definition)/.+/(submit-form|complete|start)");
    private static final String NO_JSON = "{\"type\":\"InvalidRequestException\",\"message\":\"Запрос не прочитан: ожидается JSON с полем variables\"}";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || !SENDS_A_FORM.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        byte[] body = request.getInputStream().readAllBytes();
        try {
            chain.doFilter(body.length == 0 ? request : new ReadRequest(request, DeclaredTypes.checked(body)), response);
        } catch (JsonProcessingException malformed) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getOutputStream().write(NO_JSON.getBytes(StandardCharsets.UTF_8));
        }
    }
}
