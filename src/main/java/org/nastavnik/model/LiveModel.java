package org.nastavnik.model;

import java.time.OffsetDateTime;

/**
 * The newest deployed version of a model.
 *
 * @param file as the delivered file is called: key and ending
 * @param source where its deployment says it came from; null when it says nothing
 */
record LiveModel(String file, String name, int version, String deployment, String resource, String sha256, String source,
                 OffsetDateTime deployedAt) {
}
