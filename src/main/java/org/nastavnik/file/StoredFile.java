package org.nastavnik.file;

import java.time.OffsetDateTime;

/**
 * A file at a task, or a paper of a person.
 *
 * @param task null for a paper of a person, as is the process instance
 * @param taskName what the task is called, or what the paper is
 * @param evidence which of the documents that the task asks for it is, or null
 * @param participant id of the person whose paper it is, or null
 * @param type media type, found out from the contents
 * @param bytes length
 * @param version counted from 1
 */
record StoredFile(long id, String organisation, String processInstance, String task, String taskName, String evidence, Long participant,
                  String name, String type, long bytes, int version, String addedBy, OffsetDateTime addedAt) {

    /** Whether a browser can show it by itself without running anything in it. */
    boolean viewable() {
        return type.equals("application/pdf") || type.startsWith("image/");
    }
}
