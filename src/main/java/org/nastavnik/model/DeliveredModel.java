package org.nastavnik.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file of this version of the product.
 *
 * @param file name without folders, for example {@code preparation.bpmn}
 */
record DeliveredModel(String file, byte[] content) {

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
