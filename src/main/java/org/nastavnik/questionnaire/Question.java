package org.nastavnik.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.RussianDate;

/**
 * A component of the form, ready for a page.
 *
 * @param type {@code text} for a paragraph, otherwise the type of the input in Camunda Forms
 * @param options values and labels of a choice
 * @param least smallest number or null
 */
public record Question(String type, String key, String label, String description, boolean required, Map<String, String> options, Integer longest,
                Integer least, Integer most) {

    /**
     * All questions in their order; what a page without scripts cannot show is refused when the form is deployed, not here.
     *
     * @param choices options of questions that do not write down theirs, by {@code valuesKey}
     */
    static List<Question> of(JsonNode form, Map<String, List<Map<String, String>>> choices) {
        List<Question> questions = new ArrayList<>();
        for (JsonNode component : form.path("components")) {
            if (component.has("components")) {
                questions.addAll(of(component, choices));
            } else {
                questions.add(read(component, choices));
            }
        }
        return questions;
    }

    private static Question read(JsonNode component, Map<String, List<Map<String, String>>> choices) {
        JsonNode rules = component.path("validate");
        Map<String, String> options = new LinkedHashMap<>();
        component.path("values").forEach(option -> options.put(option.path("value").asText(), option.path("label").asText()));
        choices.getOrDefault(component.path("valuesKey").asText(), List.of()).forEach(option -> options.put(option.get("value"), option.get("label")));
        return new Question(component.path("type").asText(), component.path("key").asText(),
                component.path("label").asText(component.path("dateLabel").asText(component.path("text").asText())),
                component.path("description").asText(""), rules.path("required").asBoolean(), options,
                number(rules, "maxLength"), number(rules, "min"), number(rules, "max"));
    }

    private static Integer number(JsonNode rules, String name) {
        return rules.has(name) ? rules.path(name).asInt() : null;
    }

    public boolean isText() {
        return type.equals("text");
    }

    /** What a browser sent for this question as the form expects it: text, number, truth or list. */
    Object answer(List<String> sent) {
        List<String> given = sent == null ? List.of() : sent.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
        return switch (type) {
            case "checkbox" -> !given.isEmpty();
            case "checklist", "taglist" -> given;
            case "number" -> given.isEmpty() ? null : whole(given.get(0));
            default -> given.isEmpty() ? null : given.get(0);
        };
    }

    /** The answer to a question about a day, as people read it; what was mistyped as it was typed. */
    public String day(Map<String, Object> answers) {
        String answer = answers.get(key) == null ? "" : answers.get(key).toString();
        try {
            return RussianDate.of(RussianDate.read(answer));
        } catch (DateTimeException mistyped) {
            return answer;
        }
    }

    private static Object whole(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException notANumber) {
            return text;
        }
    }

    /** Whether the option is chosen in what was answered before. */
    public boolean chosen(Map<String, Object> answers, String option) {
        Object answer = answers.get(key);
        return answer instanceof List<?> list ? list.contains(option) : answer != null && option.equals(answer.toString());
    }
}
