package org.nastavnik.roadmap;

import static org.nastavnik.programme.SchoolProgrammeProcess.ORGANISATION;
import static org.nastavnik.roadmap.MunicipalRoadmapProcess.ENDS_ON;
import static org.nastavnik.roadmap.MunicipalRoadmapProcess.ROADMAP;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.execution.Quarters;

/** Gives every item of an approved roadmap to everybody who answers for it. */
@ModelBean("distributeItems")
class DistributeItems implements JavaDelegate {

    private final MunicipalRoadmaps roadmaps;
    private final ItemExecutions executions;
    private final WorkingCalendar calendar;

    DistributeItems(MunicipalRoadmaps roadmaps, ItemExecutions executions, WorkingCalendar calendar) {
        this.roadmaps = roadmaps;
        this.executions = executions;
        this.calendar = calendar;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long roadmap = ROADMAP.of(execution);
        executions.distribute(roadmap, Quarters.endOf(calendar.today(ORGANISATION.of(execution))));
        ENDS_ON.set(execution, roadmaps.find(roadmap).endsOn().toString());
        roadmaps.state(roadmap, "running");
    }
}
