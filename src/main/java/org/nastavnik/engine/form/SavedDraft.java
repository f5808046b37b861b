package org.nastavnik.engine.form;

import java.time.Instant;
import java.util.Map;

/** A half-filled form. @param answers by the form's keys, as the form last held them, unchecked */
public record SavedDraft(Map<String, Object> answers, Instant savedAt) {
}
