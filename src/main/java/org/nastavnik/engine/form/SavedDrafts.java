package org.nastavnik.engine.form;

import java.util.Optional;

/** Where half-filled forms are kept. */
public interface SavedDrafts {

    /** What this person has saved at the task and not yet sent. */
    Optional<SavedDraft> of(String taskId, String login);
}
