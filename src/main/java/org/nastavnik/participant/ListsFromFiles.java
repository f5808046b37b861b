package org.nastavnik.participant;

import java.time.Instant;
import java.util.List;

/** Files with people that were uploaded in tasks. */
public interface ListsFromFiles {

    /** @param written people entered or changed, null while the upload is not confirmed */
    record FromFile(long id, String fileName, Instant uploadedAt, Integer written) {
    }

    /** In the order of their upload. @param task id of the task */
    List<FromFile> ofTask(String task);
}
