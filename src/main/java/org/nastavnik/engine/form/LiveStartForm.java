package org.nastavnik.engine.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.StartFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.nastavnik.engine.FieldLabels;

/** The form handler of a process that is started by a form. */
final class LiveStartForm implements StartFormHandler, FieldLabels {

    private final StartFormHandler original;
    private final FormKit kit;

    LiveStartForm(StartFormHandler original, FormKit kit) {
        this.original = original;
        this.kit = kit;
    }

    @Override
    public void parseConfiguration(Element activity, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        original.parseConfiguration(activity, deployment, definition, parse);
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        StartFormData found = original.createStartFormData(definition);
        StartFormDataImpl live = new StartFormDataImpl() {
            @Override
            public List<FormField> getFormFields() {
                if (!kit.computes()) {
                    return List.of();
                }
                FormContext context = context(found.getCamundaFormRef(), definition.getKey(), null);
                return kit.values().fields(kit.forms().shown(
                        kit.schemas().of(found.getCamundaFormRef(), found.getDeploymentId()), context, id -> null));
            }
        };
        live.setProcessDefinition(definition);
        live.setDeploymentId(found.getDeploymentId());
        live.setFormKey(found.getFormKey());
        live.setCamundaFormRef(found.getCamundaFormRef());
        return live;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        ExecutionEntity instance = (ExecutionEntity) scope;
        ProcessDefinitionEntity definition = instance.getProcessDefinition();
        StartFormData form = original.createStartFormData(definition);
        kit.forms().take(kit.schemas().of(form.getCamundaFormRef(), form.getDeploymentId()),
                context(form.getCamundaFormRef(), definition.getKey(), instance), Answers.of(submitted));
        SubmittedForm.mark(instance.getId());
    }

    @Override
    public String label(ProcessDefinitionEntity definition, String key) {
        StartFormData form = original.createStartFormData(definition);
        return kit.schemas().of(form.getCamundaFormRef(), form.getDeploymentId()).of(key);
    }

    private FormContext context(CamundaFormRef form, String process, ExecutionEntity instance) {
        return new FormContext(form.getKey(), process, Optional.empty(), instance == null ? null : instance.getId(),
                instance == null ? null : instance.getTenantId(), Context.getCommandContext().getAuthenticatedUserId(),
                kit.reach(), Map.of(), instance);
    }
}
