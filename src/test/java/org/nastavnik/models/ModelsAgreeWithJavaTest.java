package org.nastavnik.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.nastavnik.engine.ModelBean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The other direction of {@link JavaAgreesWithModelsTest}: what stands in a form or a model, Java knows and needs. */
class ModelsAgreeWithJavaTest {

    private static final Pattern FORM_ID = Pattern.compile("String formId\\(\\)\\s*\\{\\s*return \"([^\"]+)\"");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|&#39;[^&]*&#39;|&quot;[^&]*&quot;|&[a-z]+;");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])([a-zA-Z]\\w*)(?!\\w)");
    private static final Set<String> WORDS = Set.of("and", "or", "not", "empty", "true", "false", "null", "eq", "ne", "gt", "lt", "ge", "le", "div", "mod");
    /** What the engine itself offers in expressions, and the counters of its loops. */
    private static final Set<String> OF_THE_ENGINE = Set.of("execution", "task", "loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    @Test
    void answersMeantForARegisterAreReadWhereTheFormBelongs() throws IOException {
        Map<String, Path> homes = homesOfForms();
        Set<String> lost = new TreeSet<>();
        for (FormFile form : Models.FORMS.values()) {
            List<String> keys = form.topFields().stream().filter(field -> "register".equals(to(field)))
                    .flatMap(field -> Stream.concat(Stream.of(field), Models.children(field))).filter(field -> !field.path("readonly").asBoolean())
                    .map(FormFile::key).toList();
            String java = homes.containsKey(form.id()) ? text(homes.get(form.id())) : "";
            keys.stream().filter(key -> !java.contains("\"" + key + "\"")).forEach(key -> lost.add(form.id() + "/" + key));
        }
        assertThat(lost).as("meant for a register, but nobody in the feature's package reads it").isEmpty();
    }

    @Test
    void answersMeantForTheProcessAreNeededThere() throws IOException {
        StringBuilder tables = new StringBuilder();
        for (Path file : Models.files("bpmn", ".dmn")) {
            tables.append(Files.readString(file));
        }
        String everything = text(Path.of("src/main/java")) + models() + tables;
        Models.FORMS.values().forEach(form -> form.topFields().stream().filter(field -> "process".equals(to(field))).map(FormFile::key)
                .forEach(key -> assertThat(Pattern.compile("\\b" + key + "\\b").matcher(everything).find()).as(form.id() + "/" + key).isTrue()));
    }

    @Test
    void everyStartFormExists() {
        Models.PROCESSES.forEach((name, model) -> model.getModelElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef)
                .filter(form -> form != null).forEach(form -> assertThat(form).as(name).isIn(Models.FORMS.keySet())));
    }

    @Test
    void everyProcessIsStartedBySomebody() throws IOException {
        String java = text(Path.of("src/main/java"));
        Set<String> called = Models.PROCESSES.values().stream().flatMap(model -> model.getModelElementsByType(CallActivity.class).stream())
                .map(CallActivity::getCalledElement).collect(Collectors.toSet());
        Models.PROCESSES.forEach((key, model) -> assertThat(called.contains(key) || java.contains("\"" + key + "\"")
                || model.getModelElementsByType(StartEvent.class).stream().anyMatch(start -> start.getCamundaFormRef() != null)).as(key).isTrue());
    }

    @Test
    void everyMessageIsSentByJava() throws IOException {
        String java = text(Path.of("src/main/java"));
        Models.PROCESSES.forEach((key, model) -> model.getModelElementsByType(Message.class)
                .forEach(message -> assertThat(java).as(key + " waits for message").contains("\"" + message.getName() + "\"")));
    }

    @Test
    void everyDecisionIsAskedForAndEveryOneAskedForExists() throws IOException {
        String java = text(Path.of("src/main/java"));
        String models = models();
        Set<String> decisions = Models.files("bpmn", ".dmn").stream().flatMap(file -> Dmn.readModelFromFile(file.toFile())
                .getModelElementsByType(Decision.class).stream()).map(Decision::getId).collect(Collectors.toSet());
        decisions.forEach(decision -> assertThat(java.contains("\"" + decision + "\"") || models.contains("\"" + decision + "\"")).as(decision).isTrue());
        Matcher asked = Pattern.compile("(?:first|open)\\(\"([a-z]+(?:-[a-z]+)+)\"").matcher(java);
        while (asked.find()) {
            assertThat(decisions).contains(asked.group(1));
        }
    }

    @Test
    void expressionsNameOnlyBeansForModelsAndVariablesThatAreSet() throws IOException, ClassNotFoundException {
        Set<String> known = new HashSet<>(OF_THE_ENGINE);
        known.addAll(modelBeans());
        Models.FORMS.values().forEach(form -> form.topFields().stream().filter(field -> "process".equals(to(field))).map(FormFile::key).forEach(known::add));
        Matcher declared = Pattern.compile("Variable\\.\\w+\\(\"(\\w+)\"|setVariable\\(\"(\\w+)\"").matcher(text(Path.of("src/main/java")));
        while (declared.find()) {
            known.add(declared.group(1) == null ? declared.group(2) : declared.group(1));
        }
        Set<String> unknown = new TreeSet<>();
        Models.PROCESSES.forEach((key, model) -> {
            String text = Bpmn.convertToString(model);
            Set<String> here = new HashSet<>(known);
            Matcher made = Pattern.compile("(?:target|camunda:elementVariable|camunda:resultVariable|camunda:inputParameter name)=\"(\\w+)\"").matcher(text);
            while (made.find()) {
                here.add(made.group(1));
            }
            named(text).filter(name -> !here.contains(name)).forEach(name -> unknown.add(key + ": " + name));
        });
        assertThat(unknown).isEmpty();
    }

    private static Stream<String> named(String model) {
        return EXPRESSION.matcher(model).results().flatMap(found -> NAME.matcher(QUOTED.matcher(found.group(1)).replaceAll(" ")).results())
                .map(found -> found.group(1)).filter(name -> !WORDS.contains(name));
    }

    private static Map<String, Path> homesOfForms() throws IOException {
        Map<String, Path> homes = new HashMap<>();
        for (Path file : Models.files("src/main/java", ".java")) {
            Matcher id = FORM_ID.matcher(Files.readString(file));
            if (id.find()) {
                homes.put(id.group(1), file.getParent());
            }
        }
        return homes;
    }

    private static String text(Path folder) throws IOException {
        StringBuilder java = new StringBuilder();
        for (Path file : Models.files(folder.toString(), ".java")) {
            java.append(Files.readString(file));
        }
        return java.toString();
    }

    private static String models() {
        return Models.PROCESSES.values().stream().map(Bpmn::convertToString).collect(Collectors.joining());
    }

    private static String to(JsonNode field) {
        return field.path("properties").path("to").asText("");
    }

    private static Set<String> modelBeans() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ModelBean.class));
        Set<String> names = new HashSet<>();
        for (var found : scanner.findCandidateComponents("org.nastavnik")) {
            names.add(Class.forName(found.getBeanClassName()).getAnnotation(ModelBean.class).value());
        }
        return names;
    }
}
