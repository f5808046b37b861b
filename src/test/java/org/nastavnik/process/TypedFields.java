package org.nastavnik.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The fields of all delivered forms into which a person may type a text, columns of lists included, and those that somebody has. */
final class TypedFields {

    /** The names of accounts are the engine's own: its people go by them. */
    private static final String ACCOUNT = "login";
    /** Filled in on pages of their own and never by the engine. */
    private static final Path QUESTIONNAIRES = Path.of("forms/questionnaire");
    private static final Set<String> TEXTS = Set.of("textfield", "textarea");

    private final Map<String, JsonNode> forms = new HashMap<>();
    private final Map<String, String> labels = new ConcurrentHashMap<>();
    private final Set<String> closed = ConcurrentHashMap.newKeySet();
    private final Set<String> typed = ConcurrentHashMap.newKeySet();

    TypedFields() {
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".form") && !path.startsWith(QUESTIONNAIRES)).toList()) {
                JsonNode form = json.readTree(file.toFile());
                forms.put(form.path("id").asText(), form);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Set<String> forms() {
        return forms.keySet();
    }

    /** @param telling whether a text could be found again anywhere */
    void taken(String form, Map<String, Object> answers, Predicate<String> telling) {
        if (forms.containsKey(form)) {
            taken(form, forms.get(form).path("components"), answers, telling);
        }
    }

    private void taken(String place, JsonNode components, Map<?, ?> answers, Predicate<String> telling) {
        for (JsonNode component : components) {
            if (isList(component)) {
                Object rows = answers.get(component.path("path").asText());
                (rows instanceof List<?> list ? list : List.of()).forEach(row ->
                        taken(in(place, component), component.path("components"), (Map<?, ?>) row, telling));
            } else if (!component.has("key")) {
                taken(place, component.path("components"), answers, telling);
            } else if (answers.get(component.path("key").asText()) instanceof String text && telling.test(text)) {
                typed.add(place + "/" + component.path("key").asText());
            }
        }
    }

    /** This field has refused a name by its own rules: it holds a term, a number of a class or the like. */
    void closed(String place) {
        closed.add(place);
    }

    Set<String> untouched() {
        Set<String> untouched = new TreeSet<>();
        forms.keySet().forEach(form -> untouched.addAll(untyped(form)));
        untouched.removeAll(closed);
        return untouched;
    }

    /** The fields of one form, for example {@code register-mentors/people/surname}. */
    Set<String> untyped(String form) {
        Set<String> untyped = new TreeSet<>();
        if (forms.containsKey(form)) {
            collect(form, forms.get(form).path("components"), untyped);
        }
        untyped.removeAll(typed);
        return untyped;
    }

    private void collect(String place, JsonNode components, Set<String> fields) {
        for (JsonNode component : components) {
            if (isList(component)) {
                collect(in(place, component), component.path("components"), fields);
            } else if (!component.has("key")) {
                collect(place, component.path("components"), fields);
            } else if (TEXTS.contains(component.path("type").asText()) && !component.path("readonly").asBoolean() && !component.path("disabled").asBoolean()
                    && !component.path("properties").path("to").asText().equals("process") && !component.path("key").asText().equals(ACCOUNT)) {
                fields.add(place + "/" + component.path("key").asText());
                labels.put(place + "/" + component.path("key").asText(), component.path("label").asText());
            }
        }
    }

    String label(String place) {
        return labels.get(place);
    }

    static boolean isList(JsonNode component) {
        return "dynamiclist".equals(component.path("type").asText());
    }

    private static String in(String place, JsonNode list) {
        return place + "/" + list.path("path").asText();
    }
}
