package org.nastavnik.process;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** How a filled-in form reaches the engine: by its API, unless a test of the screens takes another way. */
public interface Sending {

    /** @param byApi sends the same values by the engine's API, as the person */
    void send(String login, Task task, Map<String, Object> values, Runnable byApi);

    /** @param byApi starts the process with the same values by the engine's API, as the person */
    ProcessInstance start(String login, String process, Map<String, Object> values, Supplier<ProcessInstance> byApi);
}
