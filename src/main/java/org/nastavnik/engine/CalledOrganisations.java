package org.nastavnik.engine;

import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmProcessInstance;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.CallableElementUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/**
 * Lets a called process run for the organisation that its parent's model passes to it: the engine alone would give it the
 * parent's tenant, and a school could not see the instruction that the municipality gave it.
 */
@Component
class CalledOrganisations extends AbstractBpmnParseListener {

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof CallActivityBehavior original) {
            ForOrganisation behaviour = new ForOrganisation();
            behaviour.setCallableElement(original.getCallableElement());
            activity.setActivityBehavior(behaviour);
        }
    }

    private static final class ForOrganisation extends CallActivityBehavior {

        @Override
        protected void startInstance(ActivityExecution execution, VariableMap variables, String businessKey) {
            ExecutionEntity parent = (ExecutionEntity) execution;
            PvmProcessInstance called = execution.createSubProcessInstance(
                    CallableElementUtil.getProcessDefinitionToCall(parent, parent.getProcessDefinitionTenantId(), getCallableElement()), businessKey);
            ((ExecutionEntity) called).setTenantId(OrganisationTenants.forCalled(variables, parent.getTenantId()));
            called.start(variables);
        }
    }
}
