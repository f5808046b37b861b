package org.nastavnik.roadmap;

import static org.nastavnik.roadmap.RoadmapItemProcess.DUE_ON;
import static org.nastavnik.roadmap.RoadmapItemProcess.EXECUTION;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.execution.Quarters;

/** A continuous item comes up again: due at the end of the quarter, or of the roadmap if that is earlier. */
@ModelBean("beginQuarter")
class BeginQuarter implements ExecutionListener {

    private final ItemExecutions executions;
    private final WorkingCalendar calendar;

    BeginQuarter(ItemExecutions executions, WorkingCalendar calendar) {
        this.executions = executions;
        this.calendar = calendar;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ItemExecution item = executions.find(EXECUTION.of(execution));
        LocalDate end = Quarters.endOf(calendar.today(item.organisation()));
        LocalDate due = end.isBefore(item.roadmapEndsOn()) ? end : item.roadmapEndsOn();
        executions.setDue(item.id(), due);
        DUE_ON.set(execution, due.toString());
    }
}
