package org.nastavnik.process;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/** How a filled-in form reaches the engine: by its API, unless a test of the screens takes another way. */
public interface Sending {

    /** @param byApi sends the same values by the engine's API, as the person */
    void send(String login, Task task, Map<String, Object> values, Runnable byApi);
}
