package org.nastavnik.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * One input of a Camunda Form.
 *
 * @param to where the answer goes: {@code process} (a process variable), {@code register} (the feature's tables only),
 *           empty for the journal of tasks
 * @param hiddenWhen FEEL conditions, any of which hides the field; those of surrounding groups included
 * @param definition the component as it stands in the form file, for its rules and options
 * @param children the columns of a list
 */
record FormField(String key, String label, String type, String to, List<String> hiddenWhen, JsonNode definition,
                 List<FormField> children) {

    static final String LIST = "dynamiclist";

    boolean isList() {
        return LIST.equals(type);
    }

    /** A disabled or computed field is shown, never taken from a submission. */
    boolean answered() {
        return !definition.path("disabled").asBoolean() && !"expression".equals(type);
    }

    boolean required() {
        return rule("required").asBoolean();
    }

    JsonNode rule(String name) {
        return definition.path("validate").path(name);
    }

    Optional<FormField> child(String key) {
        return children.stream().filter(child -> child.key().equals(key)).findFirst();
    }
}
