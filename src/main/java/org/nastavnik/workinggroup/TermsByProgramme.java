package org.nastavnik.workinggroup;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.task.Deadlines;
import org.nastavnik.programme.ProgrammeOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A decision «по срокам программы» that had no programme to look at gets its term when the organisation begins one. */
@Component
class TermsByProgramme {

    private final InstructionRegister register;
    private final Deadlines deadlines;
    private final RuntimeService processes;
    private final TaskService tasks;

    TermsByProgramme(InstructionRegister register, Deadlines deadlines, RuntimeService processes, TaskService tasks) {
        this.register = register;
        this.deadlines = deadlines;
        this.processes = processes;
        this.tasks = tasks;
    }

    @EventListener
    void follow(ProgrammeOpened programme) {
        register.dueWithProgramme(programme.organisation(), programme.endsOn()).forEach(instance -> EngineRights.use(() -> {
            processes.setVariable(instance, InstructionProcess.DUE_ON.name(), programme.endsOn().toString());
            tasks.createTaskQuery().processInstanceId(instance).taskDefinitionKey("Task_PerformInstruction").list()
                    .forEach(task -> deadlines.set(task.getId(), programme.organisation(), programme.endsOn()));
        }));
    }
}
