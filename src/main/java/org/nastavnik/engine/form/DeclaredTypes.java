package org.nastavnik.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/**
 * The types that a REST client declares beside its values. The engine answers for a value that does not fit its type in English
 * and without naming the field. Without the type the value reaches the form's own rules, which explain in Russian what is wrong.
 */
final class DeclaredTypes {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DeclaredTypes() {
    }

    /**
     * Leaves out the types that do not fit.
     *
     * @param body a submission: {@code {"variables": {"minutes": {"value": 45, "type": "Integer"}}}}
     * @throws IOException for what is no JSON
     */
    static byte[] checked(byte[] body) throws IOException {
        JsonNode request = JSON.readTree(body);
        if (request.get("variables") instanceof ObjectNode variables) {
            List.copyOf(variables.properties()).forEach(variable -> variables.set(variable.getKey(), checked(variable.getValue())));
        }
        return JSON.writeValueAsBytes(request);
    }

    private static JsonNode checked(JsonNode variable) {
        if (!(variable instanceof ObjectNode typed) || !typed.has("value")) {
            return JSON.createObjectNode().set("value", variable);
        }
        if (typed.hasNonNull("type") && !fits(typed.get("type").asText(), typed.get("value"))) {
            typed.remove(List.of("type", "valueInfo"));
        }
        return typed;
    }

    private static boolean fits(String type, JsonNode value) {
        return switch (type) {
            case "String" -> value.isTextual() || value.isNull();
            case "Integer" -> value.canConvertToInt() && value.isIntegralNumber() || value.isNull();
            case "Long" -> value.canConvertToLong() && value.isIntegralNumber() || value.isNull();
            case "Double" -> value.isNumber() || value.isNull();
            case "Boolean" -> value.isBoolean() || value.isNull();
            case "Json" -> value.isTextual() && isJson(value.asText());
            case "Null" -> value.isNull();
            default -> false;
        };
    }

    private static boolean isJson(String text) {
        try {
            return !JSON.readTree(text).isMissingNode();
        } catch (JsonProcessingException malformed) {
            return false;
        }
    }
}
