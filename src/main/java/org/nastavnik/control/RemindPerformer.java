package org.nastavnik.control;

import static org.nastavnik.control.OverdueControlProcess.LATE_TASK;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.engine.task.Deadlines;

/** Puts the task first in its performer's list; what was said stands on top of its form. */
@ModelBean("remindPerformer")
class RemindPerformer implements JavaDelegate {

    private static final int FIRST = 100;

    private final Deadlines deadlines;

    RemindPerformer(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.prioritise(Map.of(LATE_TASK.of(execution), FIRST));
    }
}
