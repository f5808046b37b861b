package org.nastavnik.engine.task;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * A task whose model has the property {@code personal} belongs to the one person it is given to at creation: others with the
 * same post neither take it nor see its form. The engine keeps that person as the owner of the task.
 */
final class PersonalTask implements TaskListener {

    static final String PROPERTY = "personal";

    @Override
    public void notify(DelegateTask task) {
        task.setOwner(task.getAssignee());
    }
}
