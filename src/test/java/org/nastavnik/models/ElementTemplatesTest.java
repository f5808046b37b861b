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
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.api.Test;

/**
 * The templates for Camunda Modeler are made from the models themselves ({@link TemplateChoices}): forms by their titles, beans
 * by the tasks that name them, groups by the posts. After a change of those: {@code mvn test -Dtest=ElementTemplatesTest -Dtemplates.write=true}.
 */
class ElementTemplatesTest {

    private static final Path FILE = Path.of("bpmn/.camunda/element-templates/nastavnik.json");
    private static final String USER_TASK = "org.nastavnik.user-task";
    private static final String SERVICE_TASK = "org.nastavnik.service-task";
    private static final String CALL = "org.nastavnik.call-activity";
    private static final String START = "org.nastavnik.start-form";
    private static final String SCHEMA = "https://unpkg.com/@camunda/element-templates-json-schema@0.18.1/resources/schema.json";

    @Test
    void theTemplatesOfferWhatThereIs() throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withArrayIndenter(new DefaultIndenter("  ", "\n"))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        String made = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writer(printer)
                .writeValueAsString(List.of(userTask(), serviceTask(), callActivity(), start())) + "\n";
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

    /** Whoever opens a model sees the words at once, without choosing a template first. */
    @Test
    void everyElementThatHasATemplateIsDrawnWithIt() {
        assertThat(Models.userTasks()).allSatisfy(task -> {
            assertThat(template(task)).as(task.getId()).isEqualTo(USER_TASK);
            assertThat(TemplateChoices.groups()).containsKey(task.getCamundaCandidateGroupsList().get(0));
            assertThat(TemplateChoices.deadlines()).containsKey(String.valueOf(task.getCamundaDueDate() == null ? "" : task.getCamundaDueDate()));
        });
        assertThat(TemplateChoices.all(ServiceTask.class).filter(task -> task.getCamundaDelegateExpression() != null))
                .allSatisfy(task -> assertThat(template(task)).as(task.getId()).isEqualTo(SERVICE_TASK));
        assertThat(TemplateChoices.all(CallActivity.class)).allSatisfy(call -> assertThat(template(call)).as(call.getId()).isEqualTo(CALL));
        assertThat(TemplateChoices.all(StartEvent.class).filter(start -> start.getCamundaFormRef() != null))
                .allSatisfy(start -> assertThat(template(start)).as(start.getId()).isEqualTo(START));
    }

    private static String template(BaseElement element) {
        return element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, "modelerTemplate");
    }

    private static Map<String, Object> userTask() {
        return template("Задача человека", USER_TASK, "bpmn:UserTask", List.of(
                choice("Кто выполняет", "property", "camunda:candidateGroups", TemplateChoices.groups()),
                choice("Форма", "property", "camunda:formRef", TemplateChoices.taskForms()),
                hidden("camunda:formRefBinding", "latest"),
                choice("Срок (в рабочих днях – строка в deadline-policy.dmn)", "property", "camunda:dueDate", TemplateChoices.deadlines()),
                extension("Проверяет задачу (идентификатор Task_…)", "reviews"),
                extension("О ком задача (имя переменной)", "subject"),
                choice("Вид документа", "camunda:property", "document", TemplateChoices.papers()),
                extension("Название документа", "documentTitle"),
                extension("Какие файлы приложить (через точку с запятой, * – обязательно)", "evidence")));
    }

    private static Map<String, Object> serviceTask() {
        return template("Действие программы", SERVICE_TASK, "bpmn:ServiceTask",
                List.of(choice("Что сделать", "property", "camunda:delegateExpression", TemplateChoices.delegates())));
    }

    private static Map<String, Object> callActivity() {
        return template("Другой процесс", CALL, "bpmn:CallActivity",
                List.of(choice("Какой процесс выполнить", "property", "calledElement", TemplateChoices.processes())));
    }

    private static Map<String, Object> start() {
        return template("Начало по форме", START, "bpmn:StartEvent", List.of(
                choice("Форма", "property", "camunda:formRef", TemplateChoices.startForms()), hidden("camunda:formRefBinding", "latest")));
    }

    private static Map<String, Object> template(String name, String id, String type, List<Map<String, Object>> properties) {
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("$schema", SCHEMA);
        template.put("name", name);
        template.put("id", id);
        template.put("appliesTo", List.of(type));
        template.put("entriesVisible", true);
        template.put("properties", properties);
        return template;
    }

    private static Map<String, Object> choice(String label, String binding, String name, Map<String, String> values) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("label", label);
        property.put("type", "Dropdown");
        property.put("choices", values.entrySet().stream().map(value -> {
            Map<String, String> choice = new LinkedHashMap<>();
            choice.put("name", value.getValue());
            choice.put("value", value.getKey());
            return choice;
        }).toList());
        property.put("binding", binding(binding, name));
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
