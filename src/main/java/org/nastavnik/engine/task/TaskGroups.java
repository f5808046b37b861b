package org.nastavnik.engine.task;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;

/** The group that a task belongs to: its one candidate group. */
final class TaskGroups {

    private TaskGroups() {
    }

    static Optional<String> of(DelegateTask task) {
        return task.getCandidates().stream().map(IdentityLink::getGroupId).filter(group -> group != null).findFirst();
    }
}
