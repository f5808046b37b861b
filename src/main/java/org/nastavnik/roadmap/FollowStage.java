package org.nastavnik.roadmap;

import static org.nastavnik.programme.SchoolProgrammeProcess.ORGANISATION;
import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.ModelBean;

/** At the end of a stage that was not broken off: items of municipal roadmaps that this stage fulfils are done with it, and with the last one the own roadmap ends. */
@ModelBean("followStage")
class FollowStage implements ExecutionListener {

    private static final Map<String, String> STAGES = Map.of("Call_Preparation", "preparation", "Call_Completion", "completion");
    private static final String LAST = "completion";

    private final StagesDone stages;
    private final ProgrammeItems items;
    private final OwnItems ownItems;

    FollowStage(StagesDone stages, ProgrammeItems items, OwnItems ownItems) {
        this.stages = stages;
        this.items = items;
        this.ownItems = ownItems;
    }

    @Override
    public void notify(DelegateExecution stage) {
        if (stage.isCanceled()) {
            return;
        }
        String name = STAGES.get(stage.getCurrentActivityId());
        stages.add(PROGRAMME.of(stage), name);
        RuntimeService processes = stage.getProcessEngineServices().getRuntimeService();
        EngineRights.use(() -> {
            items.doneByStage(ORGANISATION.of(stage), name)
                    .forEach(instance -> processes.setVariable(instance, RoadmapItemProcess.STAGE_DONE.name(), true));
            if (LAST.equals(name)) {
                ownItems.end(PROGRAMME.of(stage)).forEach(instance -> processes.createMessageCorrelation(RoadmapItemProcess.DROPPED)
                        .processInstanceId(instance).correlateAllWithResult());
            }
        });
    }
}
