package org.nastavnik.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The inputs of one version of a Camunda Form, in their order. */
final class FormSchema implements FieldNames {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String id;
    private final Map<String, FormField> fields = new LinkedHashMap<>();

    private FormSchema(JsonNode form) {
        id = form.path("id").asText();
        read(form.path("components"), List.of()).forEach(field -> fields.put(field.key(), field));
    }

    static FormSchema read(InputStream form) {
        try (form) {
            return new FormSchema(JSON.readTree(form));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<FormField> read(JsonNode components, List<String> outerConditions) {
        List<FormField> found = new ArrayList<>();
        for (JsonNode component : components) {
            List<String> conditions = with(outerConditions, component.path("conditional").path("hide").asText(""));
            String type = component.path("type").asText();
            boolean list = FormField.LIST.equals(type);
            if (component.hasNonNull("key") || list) {
                String key = component.path(list ? "path" : "key").asText();
                found.add(new FormField(key, label(component, key), type, component.path("properties").path("to").asText(""),
                        conditions, component, list ? read(component.path("components"), List.of()) : List.of()));
            } else if (component.has("components")) {
                found.addAll(read(component.path("components"), conditions));
            }
        }
        return found;
    }

    private static List<String> with(List<String> conditions, String more) {
        if (more.isBlank()) {
            return conditions;
        }
        List<String> all = new ArrayList<>(conditions);
        all.add(more);
        return List.copyOf(all);
    }

    private static String label(JsonNode component, String key) {
        return component.path("label").asText(component.path("dateLabel").asText(component.path("timeLabel").asText(key)));
    }

    String id() {
        return id;
    }

    Iterable<FormField> fields() {
        return fields.values();
    }

    Optional<FormField> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    @Override
    public String of(String key) {
        return FieldNames.quoted(field(key).map(FormField::label).orElse(key));
    }
}
