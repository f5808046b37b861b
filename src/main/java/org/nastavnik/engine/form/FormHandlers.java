package org.nastavnik.engine.form;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.nastavnik.engine.task.TaskProperties;
import org.springframework.stereotype.Component;

/** Puts our form handlers in front of the engine's for every task and process that has a Camunda Form. */
@Component
class FormHandlers extends AbstractBpmnParseListener {

    private final FormKit kit;
    private final SubmittedForm submittedForm = new SubmittedForm();

    FormHandlers(FormKit kit) {
        this.kit = kit;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        if (hasForm(task.getFormDefinition())) {
            task.setTaskFormHandler(new LiveTaskForm(task.getTaskFormHandler(), kit, TaskProperties.of(element)));
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, submittedForm);
        }
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        if (hasForm(process.getStartFormDefinition())) {
            process.setStartFormHandler(new LiveStartForm(process.getStartFormHandler(), kit));
            process.addListener(ExecutionListener.EVENTNAME_START, submittedForm);
        }
    }

    private static boolean hasForm(FormDefinition form) {
        return form != null && form.getCamundaFormDefinitionKey() != null;
    }
}
