package org.nastavnik.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A submission in which one thing is wrong.
 *
 * @param named what the refusal must say: the labels of the field, in a list its row too
 */
record Spoiled(String what, List<String> named, Map<String, Object> values) {

    /** The field for lines from Excel is called so in every form. */
    private static final String PASTED = "pasted";
    private static final String NO_ROWS = "стороннее\t".repeat(40) + "\n" + "стороннее\t".repeat(40);
    private static final String TOO_LONG = "я".repeat(20_000);

    /**
     * Everything that can be wrong with a submission that is right: each answer missing, of another kind or too long, and answers
     * to what the form does not ask.
     *
     * @param accepted what the rules let through of the values: what is hidden is not asked
     */
    static List<Spoiled> of(JsonNode form, Map<String, Object> values, Map<String, Object> accepted) {
        List<Spoiled> spoiled = new ArrayList<>();
        spoiled.add(new Spoiled("a field that the form does not have", List.of("Поля «стороннее» нет"), with(values, "стороннее", "x")));
        fields(form.path("components")).forEach(field -> {
            String key = key(field);
            if (PASTED.equals(key)) {
                spoiled.add(new Spoiled("lines from Excel that are no rows", List.of("«" + label(field) + "»", "строка 1", "лишние ячейки", "строка 2"),
                        with(values, key, NO_ROWS)));
            }
            if (accepted.containsKey(key) && values.containsKey(key)) {
                List<String> named = List.of("«" + label(field) + "»");
                wrong(field, values.get(key)).forEach((what, value) -> spoiled.add(new Spoiled(key + " " + what, named, with(values, key, value))));
                if (values.get(key) instanceof List<?> rows && isList(field) && !rows.isEmpty()) {
                    inTheFirstRow(field, rows, ((List<?>) accepted.get(key)).get(0), values, spoiled);
                }
            }
        });
        return spoiled;
    }

    private static void inTheFirstRow(JsonNode list, List<?> rows, Object accepted, Map<String, Object> values, List<Spoiled> spoiled) {
        Map<String, Object> first = row(rows.get(0));
        List<String> inRow = List.of("«" + label(list) + "»", "строка 1");
        spoiled.add(new Spoiled(key(list) + " with a column that it does not have", inRow, withRow(values, list, rows, with(first, "стороннее", "x"))));
        list.path("components").forEach(column -> {
            String key = key(column);
            if (column.has("key") && first.containsKey(key) && row(accepted).containsKey(key)) {
                List<String> named = List.of("«" + label(list) + "»", "строка 1", "«" + label(column) + "»");
                wrong(column, first.get(key)).forEach((what, value) -> spoiled.add(new Spoiled(key(list) + "." + key + " " + what, named,
                        withRow(values, list, rows, with(first, key, value)))));
            }
        });
    }

    private static Map<String, Object> wrong(JsonNode field, Object right) {
        Map<String, Object> wrong = new LinkedHashMap<>();
        switch (field.path("type").asText()) {
            case "number" -> wrong.put("as a word", "много");
            case "datetime" -> wrong.put("as a word", "вчера");
            case "radio", "select" -> wrong.put("not among the options", "стороннее");
            case "checklist", "taglist" -> {
                wrong.put("as a number", 5);
                wrong.put("not among the options", List.of("стороннее"));
            }
            case "checkbox" -> wrong.put("as a word", "да");
            case "dynamiclist" -> {
                wrong.put("as a text", "строка");
                wrong.put("with a row that is none", List.of("строка"));
            }
            default -> {
                wrong.put("as a number", 5);
                wrong.put("too long", TOO_LONG);
            }
        }
        if (field.path("validate").path("required").asBoolean() && right != null) {
            wrong.put("missing", null);
        }
        return wrong;
    }

    private static Map<String, Object> with(Map<String, Object> values, String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(key, value);
        return changed;
    }

    private static Map<String, Object> withRow(Map<String, Object> values, JsonNode list, List<?> rows, Map<String, Object> first) {
        List<Object> changed = new ArrayList<>(rows);
        changed.set(0, first);
        return with(values, key(list), changed);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Object row) {
        return (Map<String, Object>) row;
    }

    private static List<JsonNode> fields(JsonNode components) {
        List<JsonNode> fields = new ArrayList<>();
        components.forEach(component -> {
            if (component.has("key") || isList(component)) {
                fields.add(component);
            } else {
                fields.addAll(fields(component.path("components")));
            }
        });
        return fields;
    }

    private static boolean isList(JsonNode component) {
        return "dynamiclist".equals(component.path("type").asText());
    }

    private static String key(JsonNode component) {
        return component.path(isList(component) ? "path" : "key").asText();
    }

    private static String label(JsonNode component) {
        return component.path("label").asText(component.path("dateLabel").asText(component.path("timeLabel").asText()));
    }
}
