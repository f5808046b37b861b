package org.nastavnik.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.Test;
import org.nastavnik.organisation.Post;

/**
 * The templates for Camunda Modeler are made from the models themselves: forms by their titles, beans by the tasks that name
 * them, groups by the posts. After a change of those: {@code mvn test -Dtest=ElementTemplatesTest -Dtemplates.write=true}.
 */
class ElementTemplatesTest {

    private static final Path FILE = Path.of("bpmn/.camunda/element-templates/nastavnik.json");
    private static final String SCHEMA = "https://unpkg.com/@camunda/element-templates-json-schema@0.18.1/resources/schema.json";

    @Test
    void theTemplatesOfferWhatThereIs() throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withArrayIndenter(new DefaultIndenter("  ", "\n"))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        String made = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writer(printer)
                .writeValueAsString(List.of(userTask(), serviceTask())) + "\n";
        if (Boolean.getBoolean("templates.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, made);
        }
        assertThat(Files.readString(FILE)).as("write it anew with -Dtemplates.write=true").isEqualTo(made);
    }

    @Test
    void theTemplatesAreNoPartOfTheApplication() {
        assertThat(Path.of("target/classes/bpmn/.camunda")).doesNotExist();
    }

    private static Map<String, Object> userTask() {
        return template("Задача человека", "org.nastavnik.user-task", "bpmn:UserTask", List.of(
                choice("Кто выполняет", "camunda:candidateGroups", groups()),
                choice("Форма", "camunda:formRef", forms()),
                hidden("camunda:formRefBinding", "latest"),
                choice("Срок (в рабочих днях – строка в deadline-policy.dmn)", "camunda:dueDate", deadlines()),
                extension("Проверяет задачу (идентификатор Task_…)", "reviews"),
                extension("О ком задача (имя переменной)", "subject"),
                extension("Вид документа", "document"),
                extension("Название документа", "documentTitle"),
                extension("Какие файлы приложить (через точку с запятой, * – обязательно)", "evidence")));
    }

    private static Map<String, Object> serviceTask() {
        return template("Действие программы", "org.nastavnik.service-task", "bpmn:ServiceTask",
                List.of(choice("Что сделать", "camunda:delegateExpression", delegates())));
    }

    private static Map<String, String> groups() {
        Map<String, String> groups = new TreeMap<>();
        Stream.of(Post.values()).forEach(post -> groups.merge(post.group(), post.title(), (one, other) -> one + ", " + other));
        return groups;
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new TreeMap<>();
        Models.userTasks().map(task -> Models.FORMS.get(task.getCamundaFormRef())).forEach(form -> forms.put(form.id(), title(form)));
        return forms;
    }

    private static String title(FormFile form) {
        return form.components().stream().map(component -> component.path("text").asText("")).filter(text -> text.startsWith("## "))
                .findFirst().map(text -> text.lines().findFirst().orElseThrow().substring(3).strip()).orElse(form.id());
    }

    private static Map<String, String> deadlines() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("", "по таблице сроков");
        rules.put("${returnedTerm.of(execution, 3)}", "по таблице; после возврата – остаток срока, не меньше 3 рабочих дней");
        rules.put("${returnedTerm.of(execution, 5)}", "по таблице; после возврата – остаток срока, не меньше 5 рабочих дней");
        return rules;
    }

    private static Map<String, String> delegates() {
        Map<String, String> delegates = new TreeMap<>();
        Models.PROCESSES.values().stream().flatMap(model -> model.getModelElementsByType(ServiceTask.class).stream())
                .filter(task -> task.getCamundaDelegateExpression() != null)
                .forEach(task -> delegates.merge(task.getCamundaDelegateExpression(), task.getName(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return delegates;
    }

    private static Map<String, Object> template(String name, String id, String type, List<Map<String, Object>> properties) {
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("$schema", SCHEMA);
        template.put("name", name);
        template.put("id", id);
        template.put("appliesTo", List.of(type));
        template.put("properties", properties);
        return template;
    }

    private static Map<String, Object> choice(String label, String attribute, Map<String, String> values) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("label", label);
        property.put("type", "Dropdown");
        property.put("choices", values.entrySet().stream().map(value -> {
            Map<String, String> choice = new LinkedHashMap<>();
            choice.put("name", value.getValue());
            choice.put("value", value.getKey());
            return choice;
        }).toList());
        property.put("binding", binding("property", attribute));
        return property;
    }

    private static Map<String, Object> hidden(String attribute, String value) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("type", "Hidden");
        property.put("value", value);
        property.put("binding", binding("property", attribute));
        return property;
    }

    private static Map<String, Object> extension(String label, String name) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("label", label);
        property.put("type", "String");
        property.put("optional", true);
        property.put("binding", binding("camunda:property", name));
        return property;
    }

    private static Map<String, String> binding(String type, String name) {
        Map<String, String> binding = new LinkedHashMap<>();
        binding.put("type", type);
        binding.put("name", name);
        return binding;
    }
}
