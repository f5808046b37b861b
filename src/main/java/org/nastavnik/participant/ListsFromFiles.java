package org.nastavnik.participant;

import java.time.Instant;
import java.util.List;

/** Files with people that were uploaded in tasks. */
public interface ListsFromFiles {

    /** @param task id of the task in which it was uploaded @param uploadedBy login @param written people entered or changed, null while the upload is not confirmed */
    record FromFile(long id, String task, String fileName, String uploadedBy, Instant uploadedAt, Integer written) {
    }

    /** In the order of their upload. @param task id of the task */
    List<FromFile> ofTask(String task);

    /** Of all tasks of a process, open and done, in the order of their upload. @param processInstance id */
    List<FromFile> ofProcess(String processInstance);
}
