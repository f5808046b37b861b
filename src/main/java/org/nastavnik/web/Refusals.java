package org.nastavnik.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.nastavnik.engine.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What controllers refuse reaches people as {@code {"message": …}} in Russian. */
@RestControllerAdvice
class Refusals {

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Refusal refusal) {
        return answer(HttpStatus.BAD_REQUEST, refusal.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> tooLarge(MaxUploadSizeExceededException tooLarge) {
        return answer(HttpStatus.PAYLOAD_TOO_LARGE, "Файл больше 50 МБ: уменьшите его или разделите");
    }

    /**
     * A form without its file, files that cannot be told apart, or a file where words belong: often noticed before it is known which
     * page they were for.
     */
    @ExceptionHandler({MultipartException.class, MethodArgumentConversionNotSupportedException.class})
    void unreadable(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    private static ResponseEntity<Map<String, String>> answer(HttpStatus status, String message) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(Map.of("message", message));
    }
}
