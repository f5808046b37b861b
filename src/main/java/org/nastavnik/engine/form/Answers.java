package org.nastavnik.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.nastavnik.engine.Refusal;

/** What a client sent, as plain Java: strings, numbers, booleans, lists and maps. */
final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {
    }

    static Map<String, Object> of(VariableMap submitted) {
        Map<String, Object> answers = new LinkedHashMap<>();
        submitted.keySet().forEach(key -> answers.put(key, plain(key, submitted)));
        return answers;
    }

    private static Object plain(String key, VariableMap submitted) {
        TypedValue typed = submitted.getValueTyped(key);
        Object value = typed == null ? submitted.get(key) : typed.getValue();
        return value instanceof SpinJsonNode json ? read(key, json.toString()) : value;
    }

    private static Object read(String key, String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException malformed) {
            throw new Refusal(key, "Поле «" + key + "» не удалось прочитать");
        }
    }
}
