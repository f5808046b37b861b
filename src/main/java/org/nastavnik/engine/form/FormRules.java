package org.nastavnik.engine.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.Refusal;

/**
 * Checks answers against the rules that stand in the form itself: required, hidden, type, length, range, pattern, options.
 * The browser checks the same; this is for everybody who sends something else. The first fault found is refused.
 */
final class FormRules {

    /** How a condition inside a list names the columns of its own row, as in the browser: {@code this.step}. */
    private static final String OWN_ROW = "this";

    private final FormSchema schema;
    private final Map<String, Object> shown;

    FormRules(FormSchema schema, Map<String, ?> shown) {
        this.schema = schema;
        this.shown = new HashMap<>(shown);
    }

    Submission check(Map<String, Object> answers) {
        for (String key : answers.keySet()) {
            if (schema.field(key).isEmpty()) {
                throw new Refusal(key, "Поля «" + key + "» нет в этой форме");
            }
        }
        return new Submission(schema, checked(schema.fields(), answers, schema, shown));
    }

    private Map<String, Object> checked(Iterable<FormField> fields, Map<String, Object> answers, FieldNames names,
                                        Map<String, Object> surroundings) {
        Map<String, Object> own = new HashMap<>(answers);
        for (FormField field : fields) {
            own.putIfAbsent(field.key(), null);
        }
        Map<String, Object> known = new HashMap<>(surroundings);
        known.putAll(answers);
        own.keySet().forEach(key -> known.putIfAbsent(key, null));
        known.put(OWN_ROW, own);
        Map<String, Object> values = new LinkedHashMap<>();
        for (FormField field : fields) {
            boolean hidden = field.hiddenWhen().stream().anyMatch(condition -> Feel.isTrue(condition, known));
            if (field.answered() && !hidden) {
                Object value = field.isList() ? rows(field, answers.get(field.key()), names, known)
                        : new FieldRules(field, names.of(field.key()), Options.of(field, shown, known)).check(answers.get(field.key()));
                if (value != null) {
                    values.put(field.key(), value);
                }
            }
        }
        return values;
    }

    private List<Map<String, Object>> rows(FormField list, Object answer, FieldNames names, Map<String, Object> known) {
        if (answer == null) {
            return null;
        }
        if (!(answer instanceof List<?> entries)) {
            throw new Refusal(list.key(), names.of(list.key()) + ": ожидается список строк");
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object entry : entries) {
            int number = rows.size() + 1;
            Map<String, Object> cells = row(list, entry, number, names);
            rows.add(checked(list.children(), cells, names.row(list.key(), number, list), known));
        }
        return rows;
    }

    private static Map<String, Object> row(FormField list, Object entry, int number, FieldNames names) {
        if (!(entry instanceof Map<?, ?> cells)) {
            throw new Refusal(list.key(), names.of(list.key()) + ", строка " + number + ": ожидаются значения по столбцам");
        }
        Map<String, Object> row = new LinkedHashMap<>();
        cells.forEach((key, value) -> {
            if (list.child(String.valueOf(key)).isEmpty()) {
                throw new Refusal(list.key(), names.of(list.key()) + ", строка " + number + ": столбца «" + key + "» нет");
            }
            row.put(String.valueOf(key), value);
        });
        return row;
    }
}
