package org.nastavnik.roadmap;

import static org.nastavnik.programme.SchoolProgrammeProcess.ORGANISATION;
import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.ModelBean;

/** At the end of a stage: items of municipal roadmaps that this stage fulfils are done with it. */
@ModelBean("followStage")
class FollowStage implements ExecutionListener {

    private static final Map<String, String> STAGES = Map.of("Call_Preparation", "preparation", "Call_Completion", "completion");

    private final StagesDone stages;
    private final ItemExecutions items;

    FollowStage(StagesDone stages, ItemExecutions items) {
        this.stages = stages;
        this.items = items;
    }

    @Override
    public void notify(DelegateExecution stage) {
        String name = STAGES.get(stage.getCurrentActivityId());
        stages.add(PROGRAMME.of(stage), name);
        EngineRights.use(() -> items.doneByStage(ORGANISATION.of(stage), name).forEach(instance -> stage.getProcessEngineServices()
                .getRuntimeService().setVariable(instance, RoadmapItemProcess.STAGE_DONE.name(), true)));
    }
}
