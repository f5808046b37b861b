package org.nastavnik.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** A form file: all of its components, those in groups and lists included. */
record FormFile(String id, JsonNode form, List<JsonNode> components) {

    static FormFile read(Path file) {
        try {
            JsonNode form = new ObjectMapper().readTree(file.toFile());
            List<JsonNode> all = new ArrayList<>();
            collect(form.path("components"), all);
            return new FormFile(form.path("id").asText(), form, all);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    private static void collect(JsonNode components, List<JsonNode> all) {
        for (JsonNode component : components) {
            all.add(component);
            collect(component.path("components"), all);
        }
    }

    /** Keys of the inputs and paths of the lists, columns of lists included. */
    List<String> keys() {
        return components.stream().map(component -> component.path(component.has("key") ? "key" : "path").asText(""))
                .filter(key -> !key.isEmpty()).toList();
    }

    /** Inputs of the form itself, not the columns of its lists. */
    List<JsonNode> topFields() {
        List<JsonNode> found = new ArrayList<>();
        topFields(form.path("components"), found);
        return found;
    }

    private static void topFields(JsonNode components, List<JsonNode> found) {
        for (JsonNode component : components) {
            if ("dynamiclist".equals(component.path("type").asText()) || component.has("key")) {
                found.add(component);
            } else {
                topFields(component.path("components"), found);
            }
        }
    }

    static String key(JsonNode field) {
        return field.path(field.has("key") ? "key" : "path").asText();
    }

    boolean hasText(String text) {
        return StreamSupport.stream(components.spliterator(), false).anyMatch(component -> component.path("text").asText("").contains(text));
    }
}
