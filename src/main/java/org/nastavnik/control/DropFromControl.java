package org.nastavnik.control;

import static org.nastavnik.control.OverdueControlProcess.LATE_TASK;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.ModelBean;

/** The task stays open, nobody is reminded of this deadline any more. */
@ModelBean("dropFromControl")
class DropFromControl implements JavaDelegate {

    private final Settlement settlement;

    DropFromControl(Settlement settlement) {
        this.settlement = settlement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        settlement.settle(LATE_TASK.of(execution), execution.getTenantId());
    }
}
