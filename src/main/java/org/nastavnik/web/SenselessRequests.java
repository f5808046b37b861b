package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What a caller sent wrongly is answered as the caller's mistake, on pages of ours as well. */
@ControllerAdvice(annotations = Controller.class)
class SenselessRequests {

    /** A day that no calendar has is told to whoever typed it; the field itself refuses most of them before they are sent. */
    @ExceptionHandler({MethodArgumentTypeMismatchException.class, BindException.class})
    void mistyped(Exception mistake, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (mistake instanceof MethodArgumentTypeMismatchException one ? LocalDate.class == one.getRequiredType() : isDay((BindException) mistake)) {
            request.setAttribute(FailureNumbers.ADVICE, "Такой даты нет. Вернитесь на страницу и напишите дату так: дд.мм.гггг, например 05.09.2026.");
        }
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    private static boolean isDay(BindException mistakes) {
        return mistakes.getFieldErrors().stream().filter(field -> field.contains(TypeMismatchException.class))
                .anyMatch(field -> field.unwrap(TypeMismatchException.class).getRequiredType() == LocalDate.class);
    }

    /** A value that the database cannot hold. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    void unusable(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
