package org.nastavnik.engine.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.nastavnik.engine.EngineRights;
import org.springframework.stereotype.Component;

/**
 * Changes many open tasks with the engine's own rights. Each batch is read by one query and written by one command, so that
 * the number of queries does not grow with the number of tasks.
 */
@Component
class TaskChanges {

    /** Tasks in one command. */
    private static final int BATCH = 200;
    private static final ThreadLocal<Boolean> UNDER_WAY = ThreadLocal.withInitial(() -> false);

    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;

    TaskChanges(ProcessEngine engine) {
        this.tasks = engine.getTaskService();
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Whether a change of this class is at work in the current thread: then its rightness was settled before. */
    static boolean underWay() {
        return UNDER_WAY.get();
    }

    /** @param values what each task, by its id, is to get from {@code change} */
    <T> void make(Map<String, T> values, BiConsumer<String, T> change) {
        List<String> ids = new ArrayList<>(values.keySet());
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<String> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            engine.getCommandExecutorTxRequired().execute(command -> {
                EngineRights.use(() -> makeAll(batch, values, change));
                return null;
            });
        }
    }

    private <T> void makeAll(List<String> batch, Map<String, T> values, BiConsumer<String, T> change) {
        boolean outer = UNDER_WAY.get();
        UNDER_WAY.set(true);
        try {
            tasks.createTaskQuery().taskIdIn(batch.toArray(String[]::new)).list()
                    .forEach(task -> change.accept(task.getId(), values.get(task.getId())));
        } finally {
            UNDER_WAY.set(outer);
        }
    }
}
