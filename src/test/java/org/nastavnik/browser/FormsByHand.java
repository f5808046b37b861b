package org.nastavnik.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.nastavnik.process.Rehearsal;
import org.nastavnik.process.Sending;
import org.nastavnik.process.Walk;

/**
 * Sends what the engine accepts through Tasklist: every submission, or the first of each form and all others by the engine's API.
 * What the engine refuses never gets as far as the browser.
 */
final class FormsByHand implements Sending {

    private static final Pattern ENGLISH = Pattern.compile("(?<![\\w@./:-])(?!Excel|https|PDF|DOCX|XLSX|CSV|QR)[A-Za-z]{3,}(?![\\w@./-])");

    /** Pictures of the forms of an area are taken when somebody looks at that area; taking all of them costs minutes. */
    private static final boolean PICTURES = System.getProperty("forms.of") != null;

    private final Screens screens;
    private final Walk walk;
    private final Rehearsal rehearsal;
    private final Set<String> sent = new TreeSet<>();
    private final Map<String, String> faults = new TreeMap<>();
    private final Map<String, String> english = new TreeMap<>();
    private final Map<String, List<String>> cutOff = new TreeMap<>();
    /** Forms that go by the API. */
    private final Predicate<String> left;
    private int sentByApi;
    private String at;

    private FormsByHand(Screens screens, Walk walk, Rehearsal rehearsal, Set<String> elsewhere, boolean again) {
        this.rehearsal = rehearsal;
        this.screens = screens;
        this.walk = walk;
        left = form -> elsewhere.contains(form) || !again && sent.contains(form);
    }

    static FormsByHand all(Screens screens, Walk walk, Rehearsal rehearsal) {
        return new FormsByHand(screens, walk, rehearsal, Set.of(), true);
    }

    /** @param elsewhere ids of forms that other tests send by hand */
    static FormsByHand onceEach(Screens screens, Walk walk, Rehearsal rehearsal, Set<String> elsewhere) {
        return new FormsByHand(screens, walk, rehearsal, elsewhere, false);
    }

    /** How many submissions did not go through Tasklist. */
    int sentByApi() {
        return sentByApi;
    }

    Set<String> sent() {
        return sent;
    }

    /** An English word that stands in a form. */
    Map<String, String> english() {
        return english;
    }

    /** Values that a form shows in part. */
    Map<String, List<String>> cutOff() {
        return cutOff;
    }

    /** What is wrong, by form. */
    Map<String, String> faults() {
        return faults;
    }

    @Override
    public void send(String login, Task task, Map<String, Object> values, Runnable byApi) {
        byte[] file = walk.formFile(task);
        String form = formId(file);
        boolean done = login.equals(task.getAssignee()) && sent(form, login, byApi, tasklist -> tasklist.openById(task.getId()),
                opened -> new FormFilling(opened, file, walk.form(task)).fill(values));
        if (!done) {
            sentByApi++;
            byApi.run();
        }
    }

    @Override
    public ProcessInstance start(String login, String process, Map<String, Object> values, Supplier<ProcessInstance> byApi) {
        byte[] file = walk.startFormFile(process);
        String form = formId(file);
        Set<String> before = walk.startedBy(login, process);
        boolean done = sent(form, login, byApi::get, tasklist -> tasklist.start(walk.model(process).getName()),
                opened -> new FormFilling(opened, file, walk.startForm(login, process)).fill(values));
        if (!done) {
            sentByApi++;
            return byApi.get();
        }
        return newOne(walk.startedBy(login, process), before);
    }

    private ProcessInstance newOne(Set<String> now, Set<String> before) {
        return walk.running(now.stream().filter(instance -> !before.contains(instance)).findFirst().orElseThrow());
    }

    /** @return false when the form is to go by the API: it went by hand before, or could not be sent so, which is a fault */
    private boolean sent(String form, String login, Runnable byApi, Function<Tasklist, Form> opening, Consumer<Form> filling) {
        if (left.test(form)) {
            return false;
        }
        rehearsal.of(byApi);
        // What fails once is tried again from the beginning, as a person would.
        Optional<String> refusal = byHand(login, form, opening, filling).flatMap(first -> byHand(login, form, opening, filling));
        refusal.ifPresentOrElse(message -> faults.put(form, message), () -> {
            sent.add(form);
            faults.remove(form);
        });
        return refusal.isEmpty();
    }

    private static String formId(byte[] file) {
        try {
            return new ObjectMapper().readTree(file).path("id").asText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return why it did not work */
    private Optional<String> byHand(String login, String form, Function<Tasklist, Form> opening, Consumer<Form> filling) {
        try {
            Tasklist tasklist = at == null || at.equals(login) ? screens.tasklist(login) : screens.handOver(at, login);
            at = login;
            tasklist.page().clock().setFixedTime(ClockUtil.getCurrentTime());
            Form opened = opening.apply(tasklist);
            boolean shown = PICTURES && !sent.contains(form);
            if (shown) {
                photograph(opened, form);
            }
            ENGLISH.matcher(opened.text()).results().findFirst().ifPresent(word -> english.put(form, word.group()));
            filling.accept(opened);
            Optional.of(opened.cutOff()).filter(values -> !values.isEmpty()).ifPresent(values -> cutOff.put(form, values));
            if (shown) {
                photograph(opened, form + "-filled");
            }
            Optional<String> refusal = opened.send().map(message -> message + " " + opened.faults());
            refusal.ifPresent(message -> startAnew());
            return refusal;
        } catch (RuntimeException | AssertionError failure) {
            startAnew();
            return Optional.of(failure.toString());
        }
    }

    private void startAnew() {
        screens.close();
        at = null;
    }

    /** In a window high enough for the whole form. */
    private static void photograph(Form form, String name) {
        form.page().setViewportSize(1366, 2400);
        form.root().screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target/forms", name + ".png")));
        form.page().setViewportSize(1366, 850);
    }
}
