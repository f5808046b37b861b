package org.nastavnik.engine.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** The form handler of a user task: around the engine's own, which still finds the form. */
final class LiveTaskForm implements TaskFormHandler {

    private final TaskFormHandler original;
    private final FormKit kit;
    private final Map<String, String> properties;

    LiveTaskForm(TaskFormHandler original, FormKit kit, Map<String, String> properties) {
        this.original = original;
        this.kit = kit;
        this.properties = properties;
    }

    @Override
    public void parseConfiguration(Element activity, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        original.parseConfiguration(activity, deployment, definition, parse);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        TaskFormData found = original.createTaskForm(task);
        TaskEntity opened = task;
        TaskFormDataImpl live = new TaskFormDataImpl() {
            @Override
            public List<FormField> getFormFields() {
                return kit.values().fields(shown(opened, found));
            }
        };
        live.setTask(task);
        live.setDeploymentId(found.getDeploymentId());
        live.setFormKey(found.getFormKey());
        live.setCamundaFormRef(found.getCamundaFormRef());
        return live;
    }

    private Map<String, Object> shown(TaskEntity task, TaskFormData form) {
        FormContext context = context(task, form.getCamundaFormRef());
        if (!kit.access().granted(task)) {
            return Map.of("context", kit.forms().heading(context) + "\n\nЭту задачу выполняет другое должностное лицо, данные видит только оно.");
        }
        FormSchema schema = kit.schemas().of(form.getCamundaFormRef(), form.getDeploymentId());
        return kit.forms().shown(schema, context,
                formId -> kit.schemas().of(new CamundaFormRefImpl(formId, "latest"), form.getDeploymentId()));
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        if (!kit.access().granted(task)) {
            throw new AuthorizationException("Задачу «" + task.getName() + "» выполняет другое должностное лицо организации");
        }
        TaskFormData form = original.createTaskForm(task);
        kit.forms().take(kit.schemas().of(form.getCamundaFormRef(), form.getDeploymentId()),
                context(task, form.getCamundaFormRef()), Answers.of(submitted));
        SubmittedForm.mark(task.getId());
    }

    private FormContext context(TaskEntity task, CamundaFormRef form) {
        return new FormContext(form.getKey(), task.getTaskDefinitionKey(), Optional.of(task.getId()), task.getProcessInstanceId(),
                task.getTenantId(), Context.getCommandContext().getAuthenticatedUserId(), kit.reach(), properties, task);
    }
}
