package org.nastavnik.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every instance carries the name of its organisation as a variable: lists of tasks show variables and no tenants. */
@Component
class NamedOrganisation extends AbstractBpmnParseListener implements ExecutionListener {

    static final String ORGANISATION_NAME = "organisationName";

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
    }
}
