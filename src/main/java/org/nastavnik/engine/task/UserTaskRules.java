package org.nastavnik.engine.task;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts assignment, due date, access and the news of its end under every user task of every model. */
@Component
class UserTaskRules extends AbstractBpmnParseListener {

    private final AssignToHolder assignToHolder;
    private final DueDate dueDate;
    private final OnlyHolders onlyHolders;
    private final TaskEnd end;

    UserTaskRules(AssignToHolder assignToHolder, DueDate dueDate, OnlyHolders onlyHolders, TaskEnd end) {
        this.assignToHolder = assignToHolder;
        this.dueDate = dueDate;
        this.onlyHolders = onlyHolders;
        this.end = end;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        if (element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "dueDate", "").isBlank()) {
            // An attribute that Camunda Modeler left empty would stop the process; the table of deadlines decides then.
            task.setDueDateExpression(null);
        }
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, assignToHolder);
        if (TaskProperties.of(element).containsKey(PersonalTask.PROPERTY)) {
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new PersonalTask());
        }
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, dueDate);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, onlyHolders);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, onlyHolders);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, end);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, end);
    }
}
