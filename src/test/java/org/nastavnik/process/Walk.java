package org.nastavnik.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** Walks a process as its users do: opens forms, submits them, looks where the process stands. */
@Component
public class Walk {

    private static final Pattern SHOWN = Pattern.compile("\\{\\{(\\w+)}}|\"(?:valuesKey|dataSource)\"\\s*:\\s*\"=?\\s*(\\w+)\"");

    private static final Sending BY_API = new Sending() {
        @Override
        public void send(String login, Task task, Map<String, Object> values, Runnable byApi) {
            byApi.run();
        }

        @Override
        public ProcessInstance start(String login, String process, Map<String, Object> values, Supplier<ProcessInstance> byApi) {
            return byApi.get();
        }
    };

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identities;
    private final HistoryService history;
    private final ManagementService management;
    private final RepositoryService models;
    private final Canary canary;
    private final FormProbe probe;
    private Sending sending = BY_API;

    Walk(RuntimeService runtime, TaskService tasks, FormService forms, IdentityService identities, HistoryService history,
         ManagementService management, RepositoryService models, Canary canary, FormProbe probe) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.forms = forms;
        this.identities = identities;
        this.history = history;
        this.management = management;
        this.models = models;
        this.canary = canary;
        this.probe = probe;
    }

    /** Starts a stage as the programme would call it; more variables as key, value, key, value. */
    public ProcessInstance start(String process, School school, Object... more) {
        VariableMap variables = Variables.putValue("organisation", school.code()).putValue("schoolYear", School.SCHOOL_YEAR)
                .putValue("programmeId", school.programme());
        variables.putAll(map(more));
        return runtime.startProcessInstanceByKey(process, school.code() + "/" + School.SCHOOL_YEAR + "/" + process, variables);
    }

    /** Starts a process by its form as this person does in Tasklist; values as key, value, key, value. */
    public ProcessInstance startByForm(String login, String process, Object... values) {
        byte[] form = startFormFile(process);
        canary.typing(form, map(values));
        if (probe.spoil(form, map(values), answers -> begin(login, process, answers))) {
            probe.closed(form, "starting around the form", () -> as(login, () -> runtime.startProcessInstanceByKey(process, variables(map(values)))));
        }
        return sending.start(login, process, map(values), () -> begin(login, process, map(values)));
    }

    private ProcessInstance begin(String login, String process, Map<String, Object> values) {
        return as(login, () -> forms.submitStartForm(model(process).getId(), variables(values)));
    }

    /** What the start form of a process shows to this person. */
    public Map<String, Object> startForm(String login, String process) {
        return new LinkedHashMap<>(as(login, () -> forms.getStartFormVariables(model(process).getId())));
    }

    /** The model that a new instance of this process would follow. */
    public ProcessDefinition model(String process) {
        return models.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult();
    }

    /** The file of the form that starts the process. */
    public byte[] startFormFile(String process) {
        return read(forms.getDeployedStartForm(model(process).getId()));
    }

    /** Ids of the forms that begin a process. */
    public Set<String> startForms() {
        return models.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(process -> models.getBpmnModelInstance(process.getId()).getModelElementsByType(StartEvent.class).stream())
                .map(begin -> begin.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, "formRef")).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The instances of a process that this person has started, those that have ended included. */
    public Set<String> startedBy(String login, String process) {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey(process).startedBy(login).list().stream()
                .map(HistoricProcessInstance::getId).collect(Collectors.toSet());
    }

    public ProcessInstance running(String instance) {
        return runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult();
    }

    /** Acts as this person, with the groups and tenants of the account, as REST and Tasklist do. */
    public <T> T as(String login, Supplier<T> action) {
        identities.setAuthentication(login,
                identities.createGroupQuery().groupMember(login).list().stream().map(Group::getId).toList(),
                identities.createTenantQuery().userMember(login).list().stream().map(Tenant::getId).toList());
        try {
            return action.get();
        } finally {
            identities.clearAuthentication();
        }
    }

    /** The open instance of a process that this instance has called. */
    public ProcessInstance called(ProcessInstance parent, String process) {
        ProcessInstance called = runtime.createProcessInstanceQuery().superProcessInstanceId(parent.getId()).processDefinitionKey(process).singleResult();
        assertThat(called).as("open instance of " + process).isNotNull();
        return called;
    }

    /** The one open task of this kind in the process instance. */
    public Task task(ProcessInstance instance, String key) {
        Task task = tasks.createTaskQuery().processInstanceId(instance.getId()).taskDefinitionKey(key).singleResult();
        assertThat(task).as("open task " + key + "; open are " + open(instance)).isNotNull();
        return task;
    }

    public List<Task> tasks(ProcessInstance instance, String key) {
        return tasks.createTaskQuery().processInstanceId(instance.getId()).taskDefinitionKey(key).orderByTaskCreateTime().asc().list();
    }

    /** Keys of the open tasks of the process instance. */
    public List<String> open(ProcessInstance instance) {
        return tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    /** What the form shows to its performer. */
    public Map<String, Object> form(Task task) {
        VariableMap shown = as(task.getAssignee(), () -> forms.getTaskFormVariables(task.getId()));
        Map<String, Object> values = new LinkedHashMap<>();
        shown.forEach((key, value) -> values.put(key, value));
        return values;
    }

    /** Submits the form of the one open task of this kind as its assignee; values as key, value, key, value. */
    public void submit(ProcessInstance instance, String key, Object... values) {
        submit(task(instance, key), values);
    }

    /** Lists and maps are sent as JSON, as Tasklist sends them. */
    public void submit(Task task, Object... values) {
        assertThat(task.getAssignee()).as("assignee of " + task.getTaskDefinitionKey()).isNotNull();
        assertThat(neededBy(task)).as("what the form of " + task.getTaskDefinitionKey() + " shows").isSubsetOf(form(task).keySet());
        submitAs(task.getAssignee(), task, values);
    }

    /** Names in the texts, choices and tables of the form that somebody must supply when it is opened; its own fields it knows itself. */
    private Set<String> neededBy(Task task) {
        Set<String> needed = new TreeSet<>();
        String form = new String(formFile(task), StandardCharsets.UTF_8);
        Matcher name = SHOWN.matcher(form);
        while (name.find()) {
            needed.add(name.group(1) == null ? name.group(2) : name.group(1));
        }
        needed.removeIf(shown -> form.contains("\"key\": \"" + shown + "\""));
        return needed;
    }

    /** The file of the task's form. */
    public byte[] formFile(Task task) {
        return read(forms.getDeployedTaskForm(task.getId()));
    }

    private static byte[] read(InputStream file) {
        try (InputStream form = file) {
            return form.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void submitAs(String login, Task task, Object... values) {
        byte[] form = formFile(task);
        canary.typing(form, map(values));
        boolean first = probe.spoil(form, map(values), answers -> complete(login, task, answers));
        if (first) {
            probe.closed(form, "completing around the form", () -> as(login, () -> {
                tasks.complete(task.getId(), variables(map(values)));
                return null;
            }));
        }
        sending.send(login, task, map(values), () -> complete(login, task, map(values)));
        if (first) {
            probe.closed(form, "sending a second time", () -> complete(login, task, map(values)));
        }
    }

    private void complete(String login, Task task, Map<String, Object> values) {
        as(login, () -> {
            forms.submitTaskForm(task.getId(), variables(values));
            return null;
        });
    }

    private static VariableMap variables(Map<String, Object> values) {
        VariableMap variables = Variables.createVariables();
        values.forEach((key, value) -> variables.put(key, value instanceof List<?> || value instanceof Map<?, ?>
                ? SpinValues.jsonValue(Spin.JSON(value).toString()).create() : value));
        return variables;
    }

    /** From now on forms are sent this way. */
    public void sendBy(Sending way) {
        sending = way;
    }

    public void sendByApi() {
        sending = BY_API;
    }

    public void claim(String login, Task task) {
        as(login, () -> {
            tasks.setAssignee(task.getId(), null);
            tasks.claim(task.getId(), login);
            return null;
        });
    }

    /** Ends the process instance before its time, as an administrator does in Cockpit. */
    public void cancel(ProcessInstance instance) {
        runtime.deleteProcessInstance(instance.getId(), "test");
    }

    public boolean ended(ProcessInstance instance) {
        return runtime.createProcessInstanceQuery().processInstanceId(instance.getId()).count() == 0;
    }

    /** Runs the timer or message job of the process instance that is due next. */
    public void runJob(ProcessInstance instance) {
        management.executeJob(management.createJobQuery().processInstanceId(instance.getId()).singleResult().getId());
    }

    public HistoryService history() {
        return history;
    }

    public static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
