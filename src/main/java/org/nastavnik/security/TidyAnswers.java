package org.nastavnik.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.nastavnik.web.FailureNumbers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * Nothing of the engine's insides leaves with a failure: the reader gets a number that the log carries too. What the engine
 * calls a failure although the caller asked for something impossible is answered as the caller's mistake.
 */
class TidyAnswers extends EngineCallFilter {

    private static final Logger LOG = LoggerFactory.getLogger(TidyAnswers.class);
    /** What the engine throws when a call names something that is not there or cannot be read. */
    private static final Set<String> MISTAKES = Set.of("NullValueException", "NotValidException", "NotFoundException", "NotAllowedException",
            "BadUserRequestException", "InvalidRequestException", "OptimisticLockingException", "JsonMappingException", "JsonParseException",
            "MismatchedInputException", "InvalidFormatException", "UnrecognizedPropertyException", "ValueInstantiationException",
            "NotAcceptableException", "NotSupportedException", "BadRequestException", "SuspendedEntityInteractionException");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    void handle(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Watched watched = new Watched(response);
        try {
            chain.doFilter(request, watched);
        } catch (RuntimeException | ServletException | IOException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            String number = FailureNumbers.number();
            LOG.error("failure {}: {} {}", number, request.getMethod(), request.getRequestURI(), failure);
            fail(response, number);
            return;
        }
        if (watched.failed && !response.isCommitted()) {
            tidy(request, response, watched.said());
        }
    }

    private static void tidy(HttpServletRequest request, HttpServletResponse response, String said) throws IOException {
        String type = type(said);
        if (MISTAKES.contains(type)) {
            LOG.info("mistake {} in {} {}", type, request.getMethod(), request.getRequestURI());
            Answer.write(response, HttpStatus.BAD_REQUEST, "Так нельзя: проверьте номера и значения в запросе");
            return;
        }
        String number = FailureNumbers.number();
        LOG.error("failure {}: {} {}: {}", number, request.getMethod(), request.getRequestURI(), type);
        fail(response, number);
    }

    private static void fail(HttpServletResponse response, String number) throws IOException {
        Answer.write(response, HttpStatus.INTERNAL_SERVER_ERROR,
                "Не получилось, данные не изменились. Попробуйте ещё раз; если не поможет, сообщите администратору номер сбоя " + number);
    }

    private static String type(String said) {
        try {
            return said.startsWith("{") ? JSON.readTree(said).path("type").asText("") : "";
        } catch (JsonProcessingException notOfTheEngine) {
            return "";
        }
    }

    /** Holds back the body of a failure. */
    private static final class Watched extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream held = new ByteArrayOutputStream();
        private boolean failed;

        Watched(HttpServletResponse response) {
            super(response);
        }

        private String said() {
            return held.toString(StandardCharsets.UTF_8);
        }

        @Override
        public void setStatus(int status) {
            failed = status >= 500;
            super.setStatus(status);
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
            if (!failed) {
                super.setContentLength(length);
            }
        }

        @Override
        public void setContentLengthLong(long length) {
            if (!failed) {
                super.setContentLengthLong(length);
            }
        }

        @Override
        public void flushBuffer() throws IOException {
            if (!failed) {
                super.flushBuffer();
            }
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            ServletOutputStream open = super.getOutputStream();
            return new ServletOutputStream() {
                @Override
                public boolean isReady() {
                    return failed || open.isReady();
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    open.setWriteListener(listener);
                }

                @Override
                public void write(int one) throws IOException {
                    if (failed) {
                        held.write(one);
                    } else {
                        open.write(one);
                    }
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    if (failed) {
                        held.write(bytes, from, length);
                    } else {
                        open.write(bytes, from, length);
                    }
                }

                @Override
                public void flush() throws IOException {
                    if (!failed) {
                        open.flush();
                    }
                }

                @Override
                public void close() throws IOException {
                    if (!failed) {
                        open.close();
                    }
                }
            };
        }
    }
}
