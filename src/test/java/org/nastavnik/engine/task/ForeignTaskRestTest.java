package org.nastavnik.engine.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Over real HTTP, as a script with a valid login would try it. */
@ApplicationTest
class ForeignTaskRestTest {

    private static final String VALUE = "{\"value\": \"x\", \"type\": \"String\"}";

    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private TaskService tasks;
    @LocalServerPort
    private int port;

    private School school;
    private Task task;

    @BeforeEach
    void theHeadHasATask() {
        school = schools.openWithProgramme();
        ProcessInstance stage = walk.start("curator-appointment", school);
        task = walk.task(stage, "Task_IssueOrder");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "POST   | /task/{task}/claim           | {\"userId\": \"{curator}\"}",
            "POST   | /task/{task}/unclaim         | {}",
            "POST   | /task/{task}/assignee        | {\"userId\": \"{curator}\"}",
            "POST   | /task/{task}/assignee        | {\"userId\": null}",
            "POST   | /task/{task}/delegate        | {\"userId\": \"{curator}\"}",
            "POST   | /task/{task}/complete        | {}",
            "POST   | /task/{task}/complete        | {\"variables\": {\"decision\": {\"value\": \"x\"}}}",
            "POST   | /task/{task}/submit-form     | {\"variables\": {\"number\": {\"value\": \"1\"}}}",
            "POST   | /task/{task}/resolve         | {\"variables\": {\"decision\": {\"value\": \"x\"}}}",
            "POST   | /task/{task}/bpmnError       | {\"errorCode\": \"x\"}",
            "POST   | /task/{task}/bpmnEscalation  | {\"escalationCode\": \"x\"}",
            "POST   | /task/{task}/identity-links  | {\"userId\": \"{curator}\", \"type\": \"candidate\"}",
            "POST   | /task/{task}/identity-links  | {\"groupId\": \"curators\", \"type\": \"candidate\"}",
            "POST   | /task/{task}/identity-links/delete | {\"groupId\": \"heads\", \"type\": \"candidate\"}",
            "PUT    | /task/{task}                 | {\"name\": \"x\", \"assignee\": \"{curator}\"}",
            "PUT    | /task/{task}/variables/decision       | " + VALUE,
            "PUT    | /task/{task}/localVariables/decision  | " + VALUE,
            "DELETE | /task/{task}/variables/organisation   | {}",
            "POST   | /task/{task}/variables       | {\"modifications\": {\"decision\": {\"value\": \"x\"}}}",
            "POST   | /task/{task}/comment/create  | {\"message\": \"x\"}",
            "DELETE | /task/{task}                 | {}",
            "PUT    | /process-instance/{instance}/variables/decision | " + VALUE,
            "POST   | /process-instance/{instance}/modification | {\"instructions\": [{\"type\": \"cancel\", \"activityId\": \"Task_IssueOrder\"}]}",
            "PUT    | /process-instance/{instance}/suspended | {\"suspended\": true}",
            "DELETE | /process-instance/{instance} | {}",
            "POST   | /execution/{instance}/signal | {}",
            "POST   | /message | {\"messageName\": \"pairs-ordered\", \"processInstanceId\": \"{instance}\"}"})
    void aCuratorCannotTouchTheHeadsTask(String method, String path, String body) {
        assertThat(call(school.curator(), method, path, body).isError()).isTrue();
        assertThatNothingChanged();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"resolve", "bpmnError", "bpmnEscalation", "complete", "delegate"})
    void notEvenThePerformerGetsAroundTheForm(String way) {
        String body = Map.of("resolve", "{\"variables\": {\"decision\": {\"value\": \"x\"}}}", "bpmnError", "{\"errorCode\": \"x\"}",
                "bpmnEscalation", "{\"escalationCode\": \"x\"}", "complete", "{}", "delegate", "{\"userId\": \"{curator}\"}").get(way);
        assertThat(call(school.head(), "POST", "/task/{task}/" + way, body).value()).isBetween(400, 404);
        assertThat(call(school.head(), "PUT", "/task/{task}/variables/decision", VALUE).value()).isEqualTo(403);
        assertThatNothingChanged();
    }

    @Test
    void thePerformerCannotHandTheTaskToSomebodyElse() {
        assertThat(call(school.head(), "POST", "/task/{task}/assignee", "{\"userId\": \"{curator}\"}").value()).isBetween(400, 404);
        assertThatNothingChanged();
    }

    @Test
    void anotherSchoolDoesNotEvenSeeTheTask() {
        School other = schools.open();
        assertThat(call(other.head(), "GET", "/task/{task}", null).value()).isBetween(403, 404);
        assertThat(call(other.head(), "POST", "/task/{task}/claim", "{\"userId\": \"" + other.head() + "\"}").value()).isBetween(400, 404);
        assertThatNothingChanged();
    }

    @Test
    void aTaskWithoutAPerformerIsTakenByAHolderOnly() {
        tasks.setAssignee(task.getId(), null);
        assertThat(call(school.curator(), "POST", "/task/{task}/claim", "{\"userId\": \"{curator}\"}").value()).isBetween(400, 404);
        assertThat(call(school.head(), "POST", "/task/{task}/claim", "{\"userId\": \"" + school.head() + "\"}").value()).isEqualTo(204);
    }

    private void assertThatNothingChanged() {
        Task now = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        assertThat(now).isNotNull();
        assertThat(now.getAssignee()).isEqualTo(school.head());
        assertThat(now.getName()).isEqualTo(task.getName());
        assertThat(now.isSuspended()).isFalse();
        assertThat(tasks.getVariable(task.getId(), "decision")).isNull();
        assertThat(tasks.getVariable(task.getId(), "organisation")).isEqualTo(school.code());
        List<IdentityLink> links = tasks.getIdentityLinksForTask(task.getId());
        assertThat(links).filteredOn(link -> link.getType().equals("candidate")).extracting(IdentityLink::getGroupId).containsExactly("heads");
        assertThat(tasks.getTaskComments(task.getId())).isEmpty();
    }

    private HttpStatusCode call(String login, String method, String path, String body) {
        String url = "http://localhost:" + port + "/engine-rest" + path.replace("{task}", task.getId()).replace("{instance}", task.getProcessInstanceId());
        RestClient.RequestBodySpec request = RestClient.create().method(HttpMethod.valueOf(method)).uri(url)
                .headers(headers -> headers.setBasicAuth(login, "password-" + login));
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body.replace("{curator}", school.curator()));
        }
        return request.exchange((sent, answer) -> answer.getStatusCode());
    }
}
