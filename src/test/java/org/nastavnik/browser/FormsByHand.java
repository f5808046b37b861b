package org.nastavnik.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.nastavnik.process.Sending;
import org.nastavnik.process.Walk;

/** Sends the first accepted submission of each form through Tasklist, all others by the engine's API. */
final class FormsByHand implements Sending {

    private static final Pattern ENGLISH = Pattern.compile("(?<![\\w@./:-])(?!Excel|https|PDF|DOCX|XLSX|CSV|QR)[A-Za-z]{3,}(?![\\w@./-])");

    private final Screens screens;
    private final Walk walk;
    private final Set<String> elsewhere;
    private final Set<String> sent = new TreeSet<>();
    private final Map<String, String> faults = new TreeMap<>();
    private String at;

    FormsByHand(Screens screens, Walk walk, String... elsewhere) {
        this.elsewhere = Set.of(elsewhere);
        this.screens = screens;
        this.walk = walk;
    }

    Set<String> sent() {
        return sent;
    }

    /** What is wrong, by form. */
    Map<String, String> faults() {
        return faults;
    }

    @Override
    public void send(String login, Task task, Map<String, Object> values, Runnable byApi) {
        String form = formId(walk.formFile(task));
        if (sent.contains(form) || elsewhere.contains(form) || !login.equals(task.getAssignee())) {
            byApi.run();
            return;
        }
        Optional<String> refusal = byHand(login, form, task, values);
        if (refusal.isEmpty()) {
            sent.add(form);
            faults.remove(form);
        } else {
            byApi.run();
            faults.put(form, refusal.get());
        }
    }

    private static String formId(byte[] file) {
        try {
            return new ObjectMapper().readTree(file).path("id").asText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return why it did not work */
    private Optional<String> byHand(String login, String form, Task task, Map<String, Object> values) {
        try {
            Tasklist tasklist = at == null || at.equals(login) ? screens.tasklist(login) : screens.handOver(at, login);
            at = login;
            tasklist.page().clock().setFixedTime(ClockUtil.getCurrentTime());
            Form opened = tasklist.openById(task.getId());
            photograph(opened, form);
            ENGLISH.matcher(opened.text()).results().findFirst().ifPresent(word -> faults.put(form, "English: " + word.group()));
            new FormFilling(opened, walk.formFile(task), walk.form(task)).fill(values);
            photograph(opened, form + "-filled");
            return opened.send().map(message -> message + " " + opened.faults());
        } catch (RuntimeException | AssertionError failure) {
            screens.close();
            at = null;
            return Optional.of(failure.toString());
        }
    }

    /** In a window high enough for the whole form. */
    private static void photograph(Form form, String name) {
        form.page().setViewportSize(1366, 2400);
        form.root().screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target/forms", name + ".png")));
        form.page().setViewportSize(1366, 850);
    }
}
