package org.nastavnik.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** The delivered models and forms as files, read once. */
final class Models {

    static final Map<String, BpmnModelInstance> PROCESSES = processes();
    static final Map<String, FormFile> FORMS = forms();

    private Models() {
    }

    static List<Path> files(String folder, String ending) {
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            return found.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    static Stream<UserTask> userTasks() {
        return PROCESSES.values().stream().flatMap(model -> model.getModelElementsByType(UserTask.class).stream());
    }

    /** The columns of a list. */
    static Stream<JsonNode> children(JsonNode field) {
        return StreamSupport.stream(field.path("components").spliterator(), false);
    }

    static Process process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    static Optional<String> property(UserTask task, String name) {
        if (task.getExtensionElements() == null) {
            return Optional.empty();
        }
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals(name)).map(CamundaProperty::getCamundaValue).findFirst();
    }

    private static Map<String, BpmnModelInstance> processes() {
        Map<String, BpmnModelInstance> byName = new TreeMap<>();
        files("bpmn", ".bpmn").forEach(file -> byName.put(name(file), Bpmn.readModelFromFile(file.toFile())));
        return byName;
    }

    private static Map<String, FormFile> forms() {
        Map<String, FormFile> byName = new TreeMap<>();
        files("forms", ".form").forEach(file -> byName.put(name(file), FormFile.read(file)));
        return byName;
    }
}
