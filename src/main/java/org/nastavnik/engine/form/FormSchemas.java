package org.nastavnik.engine.form;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.nastavnik.engine.Refusal;
import org.springframework.stereotype.Component;

/** The deployed forms, read once per version. */
@Component
class FormSchemas {

    private final Map<String, FormSchema> byDefinition = new ConcurrentHashMap<>();

    FormSchema of(CamundaFormRef reference, String deploymentId) {
        CommandContext engine = Context.getCommandContext();
        CamundaFormDefinition definition = new GetCamundaFormDefinitionCmd(reference, deploymentId).execute(engine);
        if (definition == null) {
            throw new Refusal("Форма «" + reference.getKey() + "» не установлена: сообщите администратору");
        }
        return byDefinition.computeIfAbsent(definition.getId(), id -> FormSchema.read(engine.runWithoutAuthorization(
                () -> new GetDeploymentResourceCmd(definition.getDeploymentId(), definition.getResourceName()).execute(engine))));
    }
}
