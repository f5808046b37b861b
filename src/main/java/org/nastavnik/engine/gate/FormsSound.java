package org.nastavnik.engine.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.nastavnik.engine.gate.ModelFile.FormFile;

/**
 * A form is a Camunda Form that Tasklist can show and the server can check: known fields, keys used once, correct conditions.
 * The version of the schema says nothing about that: Camunda Modeler writes its own newest one into every form that it saves.
 */
final class FormsSound implements ModelRule {

    private static final Set<String> TYPES = Set.of("text", "textfield", "textarea", "number", "datetime", "checkbox", "checklist", "radio", "select",
            "taglist", "group", "dynamiclist", "table", "expression", "separator", "spacer");
    private static final Set<String> DESTINATIONS = Set.of("", "process", "register");
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    @Override
    public void check(ModelFile file, Surroundings surroundings, List<Finding> findings) {
        if (file instanceof FormFile form) {
            JsonNode root = form.form();
            if (!root.path("components").isArray() || !"default".equals(root.path("type").asText())) {
                findings.add(new Finding(file.name(), "", "это не форма Camunda: нужны type «default» и список components"));
                return;
            }
            if (!file.name().equals(root.path("id").asText() + ".form") || !root.path("id").asText().matches("[a-z][a-z0-9-]*")) {
                findings.add(new Finding(file.name(), "", "идентификатор формы «" + root.path("id").asText()
                        + "» должен состоять из строчных латинских букв, цифр и дефисов и совпадать с именем файла"));
            }
            components(file, root.path("components"), new HashSet<>(), findings);
        }
    }

    private static void components(ModelFile file, JsonNode components, Set<String> keys, List<Finding> findings) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            String key = component.path("dynamiclist".equals(type) ? "path" : "key").asText("");
            String element = "поле " + (key.isEmpty() ? component.path("id").asText("без ключа") : key);
            if (!TYPES.contains(type)) {
                findings.add(new Finding(file.name(), element, "тип «" + type + "» не разрешён"));
            }
            if (!key.isEmpty() && !keys.add(key)) {
                findings.add(new Finding(file.name(), element, "ключ использован дважды"));
            }
            if (!DESTINATIONS.contains(component.path("properties").path("to").asText(""))) {
                findings.add(new Finding(file.name(), element, "свойство to: только process или register"));
            }
            String condition = component.path("conditional").path("hide").asText("");
            if (!condition.isBlank() && FEEL.parseExpression(condition.replaceFirst("^\\s*=", "")).isFailure()) {
                findings.add(new Finding(file.name(), element, "условие показа не разбирается как FEEL: " + condition));
            }
            components(file, component.path("components"), "dynamiclist".equals(type) ? new HashSet<>() : keys, findings);
        }
    }
}
