package org.nastavnik.roadmap;

import static org.nastavnik.roadmap.RoadmapItemProcess.DUE_ON;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.task.Deadlines;
import org.nastavnik.programme.ProgrammeOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An item «по срокам программы» that had no programme to look at gets its term when the organisation begins one; an item of a stage is in work then. */
@Component
class ProgrammeTerms {

    private final ProgrammeItems items;
    private final Deadlines deadlines;
    private final RuntimeService processes;
    private final TaskService tasks;

    ProgrammeTerms(ProgrammeItems items, Deadlines deadlines, RuntimeService processes, TaskService tasks) {
        this.items = items;
        this.deadlines = deadlines;
        this.processes = processes;
        this.tasks = tasks;
    }

    @EventListener
    void follow(ProgrammeOpened programme) {
        items.begun(programme.organisation());
        items.dueWith(programme.organisation(), programme.endsOn()).forEach(instance -> EngineRights.use(() -> {
            processes.setVariable(instance, DUE_ON.name(), programme.endsOn().toString());
            tasks.createTaskQuery().processInstanceId(instance).taskDefinitionKey("Task_PerformItem").list()
                    .forEach(task -> deadlines.set(task.getId(), programme.organisation(), programme.endsOn()));
        }));
    }
}
