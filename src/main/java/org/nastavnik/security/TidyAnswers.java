package org.nastavnik.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.nastavnik.web.FailureNumbers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * Nothing of the engine's insides leaves with a failure: the reader gets a number that the log carries too. What the engine
 * calls a failure although the caller asked for something impossible is answered as the caller's mistake. So is JSON of another
 * shape than the call expects: the engine's REST would name its classes.
 */
class TidyAnswers extends EngineCallFilter {

    private static final Logger LOG = LoggerFactory.getLogger(TidyAnswers.class);

    @Override
    void handle(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        FailureWitness.seen();
        Watched watched = new Watched(response);
        try {
            chain.doFilter(request, watched);
        } catch (RuntimeException | ServletException | IOException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            fail(request, response, failure);
            return;
        }
        watched.flushWriter();
        if (watched.held() && !response.isCommitted()) {
            if (watched.failed()) {
                tidy(request, response);
            } else if (watched.explains()) {
                watched.release();
            } else {
                Answer.write(response, HttpStatus.BAD_REQUEST, Mistakes.UNCLEAR);
            }
        }
    }

    private static void tidy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Throwable> failure = FailureWitness.seen();
        Optional<String> mistake = failure.flatMap(Mistakes::of);
        if (mistake.isPresent()) {
            LOG.info("refused {} {}: {}", request.getMethod(), Doors.plain(request.getRequestURI()), Mistakes.reason(failure.get()));
            Answer.write(response, HttpStatus.BAD_REQUEST, mistake.get());
        } else {
            fail(request, response, failure.orElse(null));
        }
    }

    private static void fail(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        String number = FailureNumbers.number();
        LOG.error("failure {}: {} {}", number, request.getMethod(), Doors.plain(request.getRequestURI()), failure);
        Answer.write(response, HttpStatus.INTERNAL_SERVER_ERROR,
                "Не получилось, данные не изменились. Попробуйте ещё раз; если не поможет, сообщите администратору номер сбоя " + number);
    }

    /** Holds back the body of a failure or a mistake. */
    private static final class Watched extends HttpServletResponseWrapper {

        /** Of two answers to JSON of a wrong shape the engine's REST gives either, as it was started: this one or none in JSON. */
        private static final String EMPTY_MESSAGE = "\"message\":\"\"";

        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private PrintWriter writer;

        Watched(HttpServletResponse response) {
            super(response);
        }

        boolean failed() {
            return getStatus() >= 500;
        }

        boolean held() {
            return failed() || getStatus() == HttpStatus.BAD_REQUEST.value();
        }

        /** Whether the mistake is told in JSON, and in words. */
        boolean explains() {
            return getContentType() != null && getContentType().startsWith("application/json") && !body.toString(StandardCharsets.UTF_8).contains(EMPTY_MESSAGE);
        }

        void flushWriter() {
            if (writer != null) {
                writer.flush();
            }
        }

        void release() throws IOException {
            super.getOutputStream().write(body.toByteArray());
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, null);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            if (status >= 500) {
                setStatus(status);
            } else {
                super.sendError(status, message);
            }
        }

        @Override
        public void setContentLength(int length) {
            if (getStatus() < 400) {
                super.setContentLength(length);
            }
        }

        @Override
        public void setContentLengthLong(long length) {
            if (getStatus() < 400) {
                super.setContentLengthLong(length);
            }
        }

        @Override
        public void flushBuffer() throws IOException {
            if (!held()) {
                super.flushBuffer();
            }
        }

        /** What is written through it is held back as well, once it is flushed. */
        @Override
        public PrintWriter getWriter() throws IOException {
            if (writer == null) {
                writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
            }
            return writer;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            ServletOutputStream open = super.getOutputStream();
            return new ServletOutputStream() {
                @Override
                public boolean isReady() {
                    return held() || open.isReady();
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    open.setWriteListener(listener);
                }

                @Override
                public void write(int one) throws IOException {
                    (held() ? body : open).write(one);
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    (held() ? body : open).write(bytes, from, length);
                }

                @Override
                public void flush() throws IOException {
                    if (!held()) {
                        open.flush();
                    }
                }

                @Override
                public void close() throws IOException {
                    if (!held()) {
                        open.close();
                    }
                }
            };
        }
    }
}
