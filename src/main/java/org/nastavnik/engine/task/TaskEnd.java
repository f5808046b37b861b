package org.nastavnik.engine.task;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells that a task ended, whichever way, and forgets how its due date was counted. */
@Component
class TaskEnd implements TaskListener {

    private final CountedDeadlines counted;
    private final ApplicationEventPublisher events;

    TaskEnd(CountedDeadlines counted, ApplicationEventPublisher events) {
        this.counted = counted;
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        counted.remove(task.getId());
        events.publishEvent(new TaskClosed(task.getId(), task.getTenantId()));
    }
}
