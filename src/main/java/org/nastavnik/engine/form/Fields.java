package org.nastavnik.engine.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.Refusal;

/** Checked answers of a form or of one row of its list, by key. A getter returns null for an answer that was not given. */
public class Fields {

    private final Map<String, Object> values;
    private final FieldNames names;

    Fields(Map<String, Object> values, FieldNames names) {
        this.values = values;
        this.names = names;
    }

    public boolean has(String key) {
        return values.get(key) != null;
    }

    public String text(String key) {
        return (String) values.get(key);
    }

    public LocalDate date(String key) {
        return has(key) ? LocalDate.parse(text(key)) : null;
    }

    public LocalTime time(String key) {
        return has(key) ? LocalTime.parse(text(key)) : null;
    }

    public Integer whole(String key) {
        return has(key) ? ((Number) values.get(key)).intValue() : null;
    }

    /** An id chosen from a list of options. */
    public Long id(String key) {
        return has(key) ? Long.valueOf(values.get(key).toString()) : null;
    }

    public BigDecimal decimal(String key) {
        return has(key) ? new BigDecimal(values.get(key).toString()) : null;
    }

    /** @return true only for a ticked box */
    public boolean yes(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    @SuppressWarnings("unchecked")
    public List<String> choices(String key) {
        return has(key) ? (List<String>) values.get(key) : List.of();
    }

    /** The refusal to throw for an answer that the feature's own rules do not allow. */
    public Refusal refuse(String key, String message) {
        return new Refusal(key, names.of(key) + ": " + message);
    }

    Map<String, Object> values() {
        return values;
    }

    FieldNames names() {
        return names;
    }
}
