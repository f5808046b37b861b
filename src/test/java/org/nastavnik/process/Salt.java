package org.nastavnik.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Types an unmistakable name into fields of a form. */
final class Salt {

    static final String NAME = "Щурокканарейкин";

    private final JsonNode form;
    private final Map<String, Object> values;

    Salt(JsonNode form, Map<String, Object> values) {
        this.form = form;
        this.values = values;
    }

    /** @param places as {@link TypedFields} names them; a list keeps its rows */
    Map<String, Object> in(Set<String> places) {
        return salted(form.path("id").asText(), form.path("components"), values, places);
    }

    private Map<String, Object> salted(String place, JsonNode components, Map<String, Object> answers, Set<String> places) {
        Map<String, Object> salted = new LinkedHashMap<>(answers);
        for (JsonNode component : components) {
            if (TypedFields.isList(component)) {
                String list = component.path("path").asText();
                if (answers.get(list) instanceof List<?> rows) {
                    salted.put(list, rows(place + "/" + list, component, rows, places));
                }
            } else if (!component.has("key")) {
                salted.putAll(salted(place, component.path("components"), salted, places));
            } else if (places.contains(place + "/" + component.path("key").asText())) {
                salted.put(component.path("key").asText(), name(component.path("validate")));
            }
        }
        return salted;
    }

    @SuppressWarnings("unchecked")
    private List<Object> rows(String place, JsonNode list, List<?> rows, Set<String> places) {
        List<Object> salted = new ArrayList<>();
        rows.forEach(row -> salted.add(salted(place, list.path("components"), (Map<String, Object>) row, places)));
        return salted;
    }

    private static String name(JsonNode rules) {
        String name = rules.path("pattern").asText().startsWith("https") ? "https://school.example/" + NAME : NAME;
        return name.length() >= rules.path("minLength").asInt() ? name : (name + " ").repeat(rules.path("minLength").asInt() / name.length() + 1).strip();
    }
}
