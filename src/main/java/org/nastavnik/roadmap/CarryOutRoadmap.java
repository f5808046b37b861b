package org.nastavnik.roadmap;

import static org.nastavnik.programme.SchoolProgrammeProcess.ORGANISATION;
import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.ModelBean;

/** Begins the execution of an organisation's approved roadmap; it goes on after the stage that made it. */
@ModelBean("carryOutRoadmap")
class CarryOutRoadmap implements JavaDelegate {

    private final Roadmaps roadmaps;
    private final OwnItems items;
    private final WorkingCalendar calendar;

    CarryOutRoadmap(Roadmaps roadmaps, OwnItems items, WorkingCalendar calendar) {
        this.roadmaps = roadmaps;
        this.items = items;
        this.calendar = calendar;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String organisation = ORGANISATION.of(execution);
        roadmaps.latest(PROGRAMME.of(execution)).flatMap(approved -> items.begin(approved, calendar.today(organisation)))
                .ifPresent(roadmap -> EngineRights.use(() -> execution.getProcessEngineServices().getRuntimeService().startProcessInstanceByKey(
                        OrganisationRoadmapProcess.KEY, organisation + "/" + OrganisationRoadmapProcess.KEY + "-" + roadmap,
                        Map.of(ORGANISATION.name(), organisation, MunicipalRoadmapProcess.ROADMAP.name(), roadmap))));
    }
}
