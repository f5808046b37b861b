package org.nastavnik.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The error page for what Tomcat refuses before the application sees it, such as a broken address: ours, in Russian, with a
 * number that the log carries too. Made by Tomcat.
 */
public class UnreadableRequests extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequests.class);
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Наставник</title></head>
            <body><main><h1>Сервер не понял запрос</h1><p>Проверьте адрес страницы.</p><p><a href="/">На начальную страницу</a></p>
            <p>Номер: <code>%s</code></p></main></body></html>
            """;

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String number = FailureNumbers.number();
        LOG.info("failure {}: {} before the application", number, response.getStatus(), failure);
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getReporter().write(PAGE.formatted(number));
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("the reader of failure {} is gone", number);
        }
    }
}
