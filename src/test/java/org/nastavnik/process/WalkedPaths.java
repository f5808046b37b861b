package org.nastavnik.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Remembers which nodes and flows were walked by the tests of this run, and says which were not. */
@Component
public class WalkedPaths extends AbstractBpmnParseListener {

    private final Set<String> walked = ConcurrentHashMap.newKeySet();
    private final ObjectProvider<RepositoryService> models;
    private final ObjectProvider<Canary> canary;

    WalkedPaths(ObjectProvider<RepositoryService> models, ObjectProvider<Canary> canary) {
        this.models = models;
        this.canary = canary;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        listen(process, process.getKey());
    }

    private void listen(ScopeImpl scope, String process) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addListener(ExecutionListener.EVENTNAME_START,
                    (ExecutionListener) execution -> walked.add(process + "/" + activity.getId()));
            activity.getOutgoingTransitions().forEach(flow -> ((TransitionImpl) flow).addExecutionListener(
                    execution -> walked.add(process + "/" + flow.getId())));
            listen(activity, process);
        }
    }

    /**
     * Fails with the nodes and flows of the process that no test has walked so far, and with texts that leaked on the way. The
     * engine takes no flow out of an event-based gateway: there the event itself counts.
     */
    public void assertAllWalked(String process) {
        BpmnModelInstance model = models.getObject().getBpmnModelInstance(models.getObject().createProcessDefinitionQuery()
                .processDefinitionKey(process).latestVersion().singleResult().getId());
        Set<String> missing = new TreeSet<>();
        model.getModelElementsByType(FlowNode.class).forEach(node -> missing.add(node.getId()));
        model.getModelElementsByType(SequenceFlow.class).stream().filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                .forEach(flow -> missing.add(flow.getId()));
        missing.removeIf(id -> walked.contains(process + "/" + id));
        assertThat(missing).as("nodes and flows of " + process + " that no test walks").isEmpty();
        canary.getObject().assertNothingLeaked();
    }
}
