package org.nastavnik.engine.form;

import java.time.OffsetDateTime;
import java.util.Map;

/** One submitted form as the journal keeps it; answers meant for a register are not in it. */
public record TaskRecord(long id, String taskKey, String formId, Long subject, String submittedBy, OffsetDateTime submittedAt,
                         Map<String, Object> answers) {

    public String text(String key) {
        Object value = answers.get(key);
        return value == null ? null : value.toString();
    }
}
