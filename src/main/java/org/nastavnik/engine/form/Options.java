package org.nastavnik.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The values that a choice offers: written in the form, or supplied live by the feature. */
final class Options {

    private Options() {
    }

    /**
     * @param shown what the feature supplies: it comes before an answer of the same name, which would else offer itself
     * @param known what conditions and expressions may name, answers included
     * @return null for a field that is not a choice
     */
    static Set<String> of(FormField field, Map<String, Object> shown, Map<String, Object> known) {
        JsonNode definition = field.definition();
        if (definition.hasNonNull("valuesKey")) {
            String key = definition.path("valuesKey").asText();
            return values(shown.containsKey(key) ? shown.get(key) : known.get(key));
        }
        if (definition.hasNonNull("valuesExpression")) {
            return values(Feel.value(definition.path("valuesExpression").asText(), known));
        }
        if (definition.has("values")) {
            List<String> fixed = new ArrayList<>();
            definition.path("values").forEach(option -> fixed.add(option.path("value").asText()));
            return Set.copyOf(fixed);
        }
        return null;
    }

    private static Set<String> values(Object supplied) {
        return supplied instanceof List<?> options
                ? options.stream().map(Options::value).collect(Collectors.toSet())
                : Set.of();
    }

    private static String value(Object option) {
        return String.valueOf(option instanceof Map<?, ?> map ? map.get("value") : option);
    }
}
