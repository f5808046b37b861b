package org.nastavnik.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Every instance carries the name of its organisation, and of its stage if it belongs to one, as variables: lists of tasks show
 * variables, but neither tenants nor what a process is a part of.
 */
@Component
class NamedOrganisation extends AbstractBpmnParseListener implements ExecutionListener {

    static final String ORGANISATION_NAME = "organisationName";
    static final String STAGE_NAME = "stageName";

    private final ObjectProvider<OrganisationNames> names;

    NamedOrganisation(ObjectProvider<OrganisationNames> names) {
        this.names = names;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addListener(EVENTNAME_START, this);
    }

    @Override
    public void notify(DelegateExecution instance) {
        instance.setVariable(ORGANISATION_NAME, names.getObject().shortName(instance.getTenantId()));
        String process = ((ExecutionEntity) instance).getProcessDefinition().getKey();
        Stages.of(process).ifPresent(stage -> instance.setVariable(STAGE_NAME, stage));
    }
}
