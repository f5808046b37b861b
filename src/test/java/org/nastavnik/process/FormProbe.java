package org.nastavnik.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.camunda.bpm.engine.AuthorizationException;
import org.nastavnik.engine.Refusal;
import org.nastavnik.engine.form.Answered;
import org.nastavnik.engine.form.FormSubmitted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * While it is on: before a test sends a form for the first time, the same is sent with every kind of fault. Each must be refused in
 * Russian, by the label of the field, and leave everything as it was.
 */
@Component
public class FormProbe {

    private static final String RUSSIAN = "(?s).*[а-яё]{4}.*";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How often a form that hides some of its fields is tried. */
    /** How often a form that hides some of its fields is tried. */
    private static final int MOST_SALTED = 8;

    private final Rehearsal rehearsal;
    private final Canary canary;
    private final Map<String, Integer> salted = new ConcurrentHashMap<>();
    private final Set<String> probed = ConcurrentHashMap.newKeySet();
    private final Map<String, List<String>> faults = new TreeMap<>();
    private boolean on;
    private Map<String, Object> accepted;

    FormProbe(Rehearsal rehearsal, Canary canary) {
        this.rehearsal = rehearsal;
        this.canary = canary;
    }

    @EventListener
    void take(FormSubmitted submitted) {
        accepted = Answered.in(submitted);
    }

    /** From now on forms are tried. */
    public void turn(boolean state) {
        on = state;
    }

    /** What was accepted or badly explained, by form. */
    public Map<String, List<String>> faults() {
        return faults;
    }

    /**
     * Throws the refusal of what is wrong on purpose.
     *
     * @param attempt sends these values to the engine, as the person
     * @return whether this was the first time, so that more is to be tried
     */
    boolean spoil(byte[] file, Map<String, Object> values, Consumer<Map<String, Object>> attempt) {
        if (!on) {
            return false;
        }
        JsonNode form = read(file);
        String id = form.path("id").asText();
        if (probed.contains(id)) {
            salt(form, values, attempt);
            return false;
        }
        rehearsal.of(() -> attempt.accept(values));
        Map<String, Object> right = accepted;
        Spoiled.of(form, values, right).forEach(spoiled -> refusal(spoiled, attempt).ifPresent(fault -> found(id, fault)));
        salt(form, values, attempt);
        return probed.add(id);
    }

    /** Types a name into every field that has not seen one yet, all at once or one after another, and looks for it in the engine. */
    private void salt(JsonNode form, Map<String, Object> values, Consumer<Map<String, Object>> attempt) {
        String id = form.path("id").asText();
        Set<String> open = canary.fields().untyped(id);
        open.removeIf(place -> place.endsWith("/pasted"));
        if (open.isEmpty() || salted.getOrDefault(id, 0) == MOST_SALTED) {
            return;
        }
        rehearsal.of(() -> attempt.accept(values));
        salted.merge(id, 1, Integer::sum);
        Salt salt = new Salt(form, values);
        if (refused(id, salt.in(open), attempt).isPresent()) {
            open.forEach(place -> refused(id, salt.in(Set.of(place)), attempt)
                    .filter(message -> message.contains("«" + canary.fields().label(place) + "»"))
                    .ifPresent(message -> canary.fields().closed(place)));
        }
    }

    private Optional<String> refused(String form, Map<String, Object> values, Consumer<Map<String, Object>> attempt) {
        try {
            rehearsal.of(() -> {
                attempt.accept(values);
                canary.assertNoSaltInTheEngine();
            });
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.getMessage());
        } catch (AssertionError leaked) {
            found(form, leaked.getMessage());
            return Optional.empty();
        }
    }

    /** This way past the form must not be open. */
    void closed(byte[] file, String way, Runnable attempt) {
        String id = read(file).path("id").asText();
        try {
            rehearsal.of(attempt);
            found(id, way + " is possible");
        } catch (Refusal | AuthorizationException refusal) {
            if (!refusal.getMessage().matches(RUSSIAN)) {
                found(id, way + ": " + refusal.getMessage());
            }
        } catch (RuntimeException other) {
            found(id, way + " fails: " + other);
        }
    }

    private void found(String form, String fault) {
        faults.computeIfAbsent(form, id -> new ArrayList<>()).add(fault);
    }

    private Optional<String> refusal(Spoiled spoiled, Consumer<Map<String, Object>> attempt) {
        try {
            rehearsal.of(() -> attempt.accept(spoiled.values()));
            return Optional.of(spoiled.what() + " is accepted");
        } catch (Refusal refusal) {
            return spoiled.named().stream().allMatch(refusal.getMessage()::contains) ? Optional.empty()
                    : Optional.of(spoiled.what() + ": «" + refusal.getMessage() + "» does not name " + spoiled.named());
        } catch (RuntimeException other) {
            return Optional.of(spoiled.what() + " fails: " + other);
        }
    }

    private static JsonNode read(byte[] file) {
        try {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
