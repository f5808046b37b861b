package org.nastavnik.web;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** Gives every error page a number that the log carries too, and takes from it what is none of the reader's business. */
@Component
public class FailureNumbers extends DefaultErrorAttributes {

    /** Attribute of a request: what the person should do, in Russian, for the error page. */
    static final String ADVICE = FailureNumbers.class.getName() + ".advice";
    private static final Logger LOG = LoggerFactory.getLogger(FailureNumbers.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> all = super.getErrorAttributes(request, ErrorAttributeOptions.defaults());
        String number = number();
        Throwable failure = getError(request);
        if (failure != null && Integer.valueOf(500).equals(all.get("status"))) {
            LOG.error("failure {} at {}", number, place(all.get("path")), failure);
        } else {
            LOG.info("failure {}: {} at {}", number, all.get("status"), place(all.get("path")));
        }
        Map<String, Object> told = new HashMap<>(Map.of("status", all.get("status"), "number", number,
                "personalLink", String.valueOf(all.get("path")).startsWith("/open/")));
        Optional.ofNullable(request.getAttribute(ADVICE, RequestAttributes.SCOPE_REQUEST)).ifPresent(advice -> told.put("message", advice));
        return told;
    }

    /** Neither the secret of a personal link nor a word that somebody typed into the address. */
    private static String place(Object path) {
        return String.valueOf(path).replaceFirst("^(/open/[^/]+/).*", "$1…").replaceAll("[^/]*[^\\p{ASCII}/…][^/]*|[^/]*%[^/]*", "…");
    }

    public static String number() {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
