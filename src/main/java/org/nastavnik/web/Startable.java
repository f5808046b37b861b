package org.nastavnik.web;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The processes that the signed-in person may start, each with the address of its start form in Tasklist. */
@Component
public class Startable {

    /** @param name of the process @param about its documentation @param path of its start form */
    record Process(String name, String about, String path) {
    }

    private final RepositoryService models;

    Startable(RepositoryService models) {
        this.models = models;
    }

    /** Address of the start form of a process. @param key of the process */
    public static String path(String key) {
        return "/camunda/app/tasklist/default/#/?processStart=" + key;
    }

    List<Process> processes() {
        return models.createProcessDefinitionQuery().latestVersion().active().startableInTasklist().startablePermissionCheck()
                .orderByProcessDefinitionName().asc().list().stream().map(Startable::process).toList();
    }

    private static Process process(ProcessDefinition definition) {
        return new Process(definition.getName(), definition.getDescription(), path(definition.getKey()));
    }
}
