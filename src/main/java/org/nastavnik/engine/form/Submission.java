package org.nastavnik.engine.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All that was answered in a form, checked against the form's own rules. */
public final class Submission extends Fields {

    private static final String RETURN = "return";

    private final FormSchema schema;

    Submission(FormSchema schema, Map<String, Object> values) {
        super(values, schema);
        this.schema = schema;
    }

    /** The rows of a list, empty when none was entered. */
    @SuppressWarnings("unchecked")
    public List<Row> rows(String key) {
        List<Row> rows = new ArrayList<>();
        if (has(key)) {
            FormField list = schema.field(key).orElseThrow();
            for (Map<String, Object> row : (List<Map<String, Object>>) values().get(key)) {
                int number = rows.size() + 1;
                rows.add(new Row(number, row, schema.row(key, number, list)));
            }
        }
        return rows;
    }

    /** Whether a reviewer sent the paper back: every review has the field {@code decision} with this one value in common. */
    public boolean returned() {
        return RETURN.equals(values().get("decision"));
    }
}
