package org.nastavnik.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** Fills a form in the browser with the values, by key, that a test of a process would send to the engine. */
final class FormFilling {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Form form;
    private final Map<String, Object> shown;
    private final Map<String, JsonNode> components = new LinkedHashMap<>();

    /**
     * @param file the form file
     * @param shown what the form shows to its performer
     */
    FormFilling(Form form, byte[] file, Map<String, Object> shown) {
        this.form = form;
        this.shown = shown;
        try {
            collect(JSON.readTree(file).path("components"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void collect(JsonNode children) {
        for (JsonNode component : children) {
            if (component.has("key") || isList(component)) {
                components.put(component.path(isList(component) ? "path" : "key").asText(), component);
            } else {
                collect(component.path("components"));
            }
        }
    }

    /** Fields that appear only after others were filled in are filled in after them. */
    void fill(Map<String, Object> values) {
        Map<String, Object> open = new LinkedHashMap<>();
        components.keySet().stream().filter(values::containsKey).forEach(key -> open.put(key, values.get(key)));
        while (open.entrySet().removeIf(entry -> filled(components.get(entry.getKey()), entry.getValue()))) {
            form.page().waitForTimeout(50);
        }
        if (!open.isEmpty()) {
            throw new AssertionError("fields that are not shown: " + open.keySet());
        }
    }

    private boolean filled(JsonNode component, Object value) {
        return isList(component) ? rows(component, list(value)) : field(component, "", value);
    }

    private boolean field(JsonNode component, String row, Object value) {
        String id = component.path("id").asText() + row;
        Locator part = form.root().locator("[id$=\"-%s\"], [id*=\"-%s-\"]".formatted(id, id)).first();
        Field field = new Field(form.page(), form.root().locator(".fjs-form-field:not(.fjs-form-field-group)").filter(new Locator.FilterOptions().setHas(
                form.page().locator("[id$=\"-%s\"], [id*=\"-%s-\"]".formatted(id, id)))).last());
        if (part.count() == 0) {
            return false;
        }
        if (value != null && !component.path("readonly").asBoolean() && !component.path("disabled").asBoolean()) {
            field.set(asRead(component, value));
        }
        return true;
    }

    private boolean rows(JsonNode list, List<?> rows) {
        Locator box = form.root().locator(".fjs-form-field-dynamiclist, .fjs-form-field-grouplike")
                .filter(new Locator.FilterOptions().setHasText(list.path("label").asText())).last();
        if (!box.isVisible()) {
            return false;
        }
        List<?> present = list.path("allowAddRemove").asBoolean() ? adjust(list, box, rows.size()) : rowsShown(list);
        for (int i = 0; i < rows.size(); i++) {
            Map<?, ?> row = (Map<?, ?>) rows.get(i);
            int place = place(list, row, present, i);
            for (JsonNode column : list.path("components")) {
                boolean typed = !column.path("readonly").asBoolean() && row.containsKey(column.path("key").asText());
                if (typed && !field(column, "_" + place, row.get(column.path("key").asText()))) {
                    throw new AssertionError("no column " + column.path("key").asText() + " in row " + place);
                }
            }
        }
        return true;
    }

    private List<?> adjust(JsonNode list, Locator box, int wanted) {
        Locator rows = box.locator(".fjs-repeat-row-remove");
        for (int there = rows.count(); there > wanted; there--) {
            rows.last().click();
        }
        for (int there = rows.count(); there < wanted; there++) {
            box.getByText("Добавить строку").click();
        }
        return List.of();
    }

    private List<?> rowsShown(JsonNode list) {
        return read(shown.get(list.path("path").asText()));
    }

    /** A row that the form shows is found again by what cannot be changed in it. */
    private static int place(JsonNode list, Map<?, ?> row, List<?> present, int otherwise) {
        for (int i = 0; i < present.size(); i++) {
            if (sameRow(list, row, (Map<?, ?>) present.get(i))) {
                return i;
            }
        }
        return otherwise;
    }

    private static boolean sameRow(JsonNode list, Map<?, ?> one, Map<?, ?> other) {
        List<String> fixed = new ArrayList<>();
        list.path("components").forEach(column -> {
            if (column.path("readonly").asBoolean() && one.containsKey(column.path("key").asText())) {
                fixed.add(column.path("key").asText());
            }
        });
        return !fixed.isEmpty() && fixed.stream().allMatch(key -> String.valueOf(one.get(key)).equals(String.valueOf(other.get(key))));
    }

    private Object asRead(JsonNode component, Object value) {
        String type = component.path("type").asText();
        if (type.equals("datetime") && component.path("subtype").asText().equals("date")) {
            return LocalDate.parse(value.toString());
        }
        if (List.of("select", "radio").contains(type)) {
            return label(component, value);
        }
        if (List.of("checklist", "taglist").contains(type)) {
            return list(value).stream().map(one -> label(component, one)).toList();
        }
        return value;
    }

    private String label(JsonNode component, Object value) {
        Map<String, String> labels = new HashMap<>();
        component.path("values").forEach(option -> labels.put(option.path("value").asText(), option.path("label").asText()));
        // «= posts[place = organisation]» chooses among the posts that the form was given.
        String source = component.path("valuesKey").asText(component.path("valuesExpression").asText().replaceAll("^= *|\\[.*", ""));
        read(shown.get(source)).forEach(option ->
                labels.put(String.valueOf(((Map<?, ?>) option).get("value")), String.valueOf(((Map<?, ?>) option).get("label"))));
        return labels.getOrDefault(value.toString(), value.toString());
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : read(value);
    }

    private static List<?> read(Object json) {
        try {
            String text = json instanceof JsonValue value ? value.getValueSerialized() : String.valueOf(json);
            return json == null ? List.of() : JSON.readValue(text, List.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isList(JsonNode component) {
        return component.path("type").asText().equals("dynamiclist");
    }
}
