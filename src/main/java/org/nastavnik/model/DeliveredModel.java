package org.nastavnik.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of this version of the product.
 *
 * @param file name without folders, for example {@code preparation.bpmn}
 */
record DeliveredModel(String file, byte[] content) {

    private static final Pattern FIRST_HEADING = Pattern.compile("\"## ([^\"\\\\]+)");

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The first heading of a form; empty for other files. */
    String title() {
        Matcher heading = FIRST_HEADING.matcher(text());
        return file.endsWith(".form") && heading.find() ? heading.group(1).strip() : "";
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
