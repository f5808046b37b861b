package org.nastavnik.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/** What a caller sent wrongly is answered as the caller's mistake, on pages of ours as well. */
@ControllerAdvice(annotations = Controller.class)
class SenselessRequests {

    /** A form without its file, or a value that the database cannot hold. */
    @ExceptionHandler({MultipartException.class, DataIntegrityViolationException.class})
    void unusable(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
