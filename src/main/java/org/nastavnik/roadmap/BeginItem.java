package org.nastavnik.roadmap;

import static org.nastavnik.roadmap.RoadmapItemProcess.ACCEPTOR_GROUP;
import static org.nastavnik.roadmap.RoadmapItemProcess.DUE_ON;
import static org.nastavnik.roadmap.RoadmapItemProcess.EXECUTION;
import static org.nastavnik.roadmap.RoadmapItemProcess.HOW;
import static org.nastavnik.roadmap.RoadmapItemProcess.ITEM_NUMBER;
import static org.nastavnik.roadmap.RoadmapItemProcess.PERFORMER_GROUP;
import static org.nastavnik.roadmap.RoadmapItemProcess.PERFORMER_LOGIN;
import static org.nastavnik.roadmap.RoadmapItemProcess.STAGE_DONE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.nastavnik.calendar.DeadlineKind;
import org.nastavnik.engine.ModelBean;

/** Tells the process of an item how it is carried out, by whom, by when, and who accepts it. */
@ModelBean("beginItem")
class BeginItem implements ExecutionListener {

    private final ItemExecutions executions;
    private final StagesDone stages;

    BeginItem(ItemExecutions executions, StagesDone stages) {
        this.executions = executions;
        this.stages = stages;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ItemExecution item = executions.begin(EXECUTION.of(execution), execution.getProcessInstanceId());
        PERFORMER_GROUP.set(execution, item.performer());
        PERFORMER_LOGIN.set(execution, null);
        ACCEPTOR_GROUP.set(execution, item.own() ? "heads" : item.isMunicipal() ? "department-heads" : "specialists");
        ITEM_NUMBER.set(execution, item.number());
        DUE_ON.set(execution, item.dueOn() == null ? null : item.dueOn().toString());
        boolean byStage = item.stage() != null && !item.isMunicipal();
        boolean stageDone = byStage && stages.isDone(item.organisation(), item.stage());
        STAGE_DONE.set(execution, stageDone);
        HOW.set(execution, byStage ? "stage" : item.deadlineKind() == DeadlineKind.OTHER_PLAN && item.dueOn() == null ? "otherPlan" : "performer");
        if (stageDone) {
            executions.accept(item.id());
        }
    }
}
