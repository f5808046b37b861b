package org.nastavnik.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** Turns the values that a form shows into the engine's form fields: lists and maps as JSON, dates as ISO strings. */
@Component
class LiveValues {

    private final ObjectMapper json;

    LiveValues(ObjectMapper json) {
        this.json = json;
    }

    List<FormField> fields(Map<String, ?> values) {
        List<FormField> fields = new ArrayList<>();
        values.forEach((key, value) -> {
            FormFieldImpl field = new FormFieldImpl();
            field.setId(key);
            field.setValue(typed(value));
            fields.add(field);
        });
        return fields;
    }

    private TypedValue typed(Object value) {
        if (value == null) {
            return Variables.untypedNullValue();
        }
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return SpinValues.jsonValue(written(value)).create();
        }
        if (value instanceof BigDecimal decimal) {
            return Variables.doubleValue(decimal.doubleValue());
        }
        return value instanceof Number || value instanceof Boolean
                ? Variables.untypedValue(value)
                : Variables.stringValue(value.toString());
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
