package org.nastavnik.control;

import static org.nastavnik.control.OverdueControlProcess.LATE_TASK;
import static org.nastavnik.control.OverdueControlProcess.NEW_DATE;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.ModelBean;

/** Gives the task its new day. */
@ModelBean("moveDeadline")
class MoveDeadline implements JavaDelegate {

    private final Settlement settlement;

    MoveDeadline(Settlement settlement) {
        this.settlement = settlement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        settlement.moveDeadline(LATE_TASK.of(execution), execution.getTenantId(), LocalDate.parse(NEW_DATE.of(execution)));
    }
}
