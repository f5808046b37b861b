package org.nastavnik.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Answers scripts that sent no or a wrong password. */
class AskForPassword implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
        if (failure instanceof TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
            Answer.write(response, HttpStatus.TOO_MANY_REQUESTS, "Слишком много неудачных попыток. Повторите через " + tooMany.seconds() + " с");
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Nastavnik\", charset=\"UTF-8\"");
            Answer.write(response, HttpStatus.UNAUTHORIZED, "Нужны логин и пароль (HTTP Basic)");
        }
    }
}
