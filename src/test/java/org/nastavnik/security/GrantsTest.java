package org.nastavnik.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.EngineRest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class GrantsTest {

    private static final String KEY = "curator-question-copy";
    private static final String START = "/process-definition/key/" + KEY + "/start";

    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private RepositoryService models;
    @Autowired
    private AuthorizationService authorizations;
    @LocalServerPort
    private int port;

    @AfterEach
    void onlyDeliveredModelsRemain() {
        models.createProcessDefinitionQuery().processDefinitionKey(KEY).list()
                .forEach(definition -> models.deleteDeployment(definition.getDeploymentId(), true));
    }

    @Test
    void whoMayStartADeployedProcessMayAtOnceAndTheNextVersionMayTakeItBack() throws IOException {
        School school = schools.openWithProgramme();
        deploy("curators");
        assertThat(start(school.curator(), school)).as("curators may").isNotEqualTo(403);
        assertThat(start(school.head(), school)).isEqualTo(403);
        deploy("heads");
        assertThat(start(school.curator(), school)).isEqualTo(403);
        assertThat(start(school.head(), school)).as("heads may now").isNotEqualTo(403);
    }

    @Test
    void noTaskAddsAGrant() {
        School school = schools.openWithProgramme();
        long before = authorizations.createAuthorizationQuery().count();
        assertThat(walk.task(walk.start("curator-appointment", school), "Task_IssueOrder").getAssignee()).isEqualTo(school.head());
        walk.start("curator-appointment", school);
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
    }

    private int start(String login, School school) {
        return new EngineRest(port, login, "password-" + login)
                .post(START, "{\"variables\": {\"organisation\": {\"value\": \"" + school.code() + "\"}, \"schoolYear\": {\"value\": \"2026-27\"}}}").status();
    }

    private void deploy(String starters) throws IOException {
        String copy = Files.readString(Path.of("bpmn/question/curator-question.bpmn"))
                .replaceFirst("process id=\"curator-question\"", "process id=\"" + KEY + "\"")
                .replaceFirst("camunda:candidateStarterGroups=\"[^\"]*\"", "camunda:candidateStarterGroups=\"" + starters + "\"");
        EngineRest.Answer answer = EngineRest.administrator(port).deploy(Map.of(KEY + ".bpmn", copy));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
