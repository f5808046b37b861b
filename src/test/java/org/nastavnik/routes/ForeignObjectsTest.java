package org.nastavnik.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one school has does not exist for another: by id, list, count, filter, sort, statistics and in error messages. */
@ApplicationTest
class ForeignObjectsTest {

    private static final String ENGINE = "/engine-rest";
    /** Parameters that select by something of the other school. */
    private static final List<String> SELECTING = List.of("processInstanceId", "processInstanceIds", "processInstanceIdIn", "taskId", "executionId",
            "tenantIdIn", "processInstanceBusinessKey", "businessKey", "superProcessInstance", "rootProcessInstanceId", "variableValue", "assignee",
            "taskAssignee", "userId", "owner");

    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private HistoryService history;
    @Autowired
    private IdentityService identities;
    @LocalServerPort
    private int port;

    private School own;
    private School other;
    private ProcessInstance instance;
    private Task task;

    @BeforeEach
    void anotherSchoolIsAtWork() {
        own = schools.openWithProgramme();
        other = schools.openWithProgramme();
        walk.start("curator-appointment", own);
        instance = walk.start("curator-appointment", other);
        task = walk.task(instance, "Task_IssueOrder");
    }

    @Test
    void byIdItAnswersLikeWhatDoesNotExist() {
        List<Caller> strangers = List.of(script(own.curator()), script(own.head()), Caller.script(port, "expert1.zeya", "sample-password"),
                script(schools.openMunicipality(0).specialist()));
        openTo(Role.HEAD, "own").filter(route -> route.path().startsWith(ENGINE)).forEach(route -> {
            String id = route.path().startsWith(ENGINE + "/task") || route.path().contains("/task/") ? task.getId() : instance.getId();
            String body = route.method().equals("POST") ? "{}" : null;
            for (Caller caller : strangers) {
                Caller.Said foreign = caller.call(route.method(), filled(route, id), body);
                assertThat(foreign).as(route.toString()).isEqualTo(caller.call(route.method(), filled(route, UUID.randomUUID().toString()), body));
                assertThat(foreign.status()).as(route.toString()).isIn(403, 404);
            }
            assertThat(runtime.createProcessInstanceQuery().processInstanceId(instance.getId()).count()).isOne();
        });
    }

    @Test
    void listsCountsAndStatisticsDoNotKnowIt() {
        Caller head = script(own.head());
        List<Route> readable = lists().toList();
        assertThat(readable).hasSizeGreaterThan(40);
        Map<Route, String> before = said(head, readable);
        ProcessInstance more = walk.start("curator-appointment", other);
        walk.cancel(walk.start("curator-appointment", other));
        said(head, readable).forEach((route, body) -> {
            assertThat(body).as(route.toString()).isEqualTo(before.get(route))
                    .doesNotContain(other.code(), other.head(), instance.getId(), task.getId(), more.getId());
        });
    }

    @Test
    void noParameterSelectsIt() {
        Caller head = script(own.head());
        List<String> values = List.of(instance.getId(), task.getId(), other.code(), other.head(), instance.getBusinessKey());
        lists().filter(route -> route.method().equals("GET")).forEach(route -> SELECTING.forEach(parameter -> {
            Caller.Said nothing = head.call("GET", route.path() + "?" + parameter + "=" + UUID.randomUUID(), null);
            values.forEach(value -> {
                Caller.Said said = head.call("GET", route.path() + "?" + parameter + "=" + Caller.encoded(value), null);
                assertThat(said.status()).as(route + " " + parameter + " " + said).isEqualTo(nothing.status()).isLessThan(500);
                assertThat(said.body().replace(value, "")).as(route + " " + parameter)
                        .doesNotContain(other.code(), other.head(), instance.getId(), task.getId());
                if (route.path().endsWith("/count") && nothing.body().contains("{\"count\":0}")) {
                    assertThat(said.body()).as(route + " " + parameter).isEqualTo("{\"count\":0}");
                }
            });
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "/process-definition/key/school-programme/start", "/process-definition/key/school-programme/submit-form",
            "/process-definition/key/curator-appointment/start", "/process-definition/key/working-group-meeting/start",
            "/process-definition/key/municipal-roadmap/submit-form", "/process-definition/key/deadline-extension/submit-form",
            "/process-definition/key/base-reopening/submit-form", "/process-definition/key/staff-appointment/submit-form",
            "/message", "/signal", "/condition", "/process-definition/curator-appointment/restart", "/migration/execute", "/modification/execute",
            "/process-instance/{instance}/modification", "/process-instance/{instance}/variables", "/batch", "/process-instance/message-async"})
    void nobodyStartsAnythingForIt(String way) throws IOException {
        long before = countOf(other);
        String body = new ObjectMapper().writeValueAsString(Map.of(
                "variables", Map.of("organisation", Map.of("value", other.code()), "schoolYear", Map.of("value", "2026-27"), "tenantId", Map.of("value", other.code()),
                        "programmeId", Map.of("value", other.programme(), "type", "Long"), "school", Map.of("value", other.code()), "task", Map.of("value", task.getId())),
                "messageName", "pairs-ordered", "name", "pairs-ordered", "tenantId", other.code(), "businessKey", other.code() + "/2026-27/x",
                "processInstanceIds", List.of(instance.getId()), "withoutTenantId", false));
        for (String login : List.of(own.curator(), own.head())) {
            Caller.Said said = script(login).call("POST", ENGINE + way.replace("{instance}", instance.getId()), body);
            assertThat(said.status()).as(login + " " + said).isBetween(400, 499);
            assertThat(said.body()).doesNotContain("Школа " + other.code());
        }
        assertThat(countOf(other)).isEqualTo(before);
    }

    @Test
    void nobodyReadsOrChangesOtherPeople() {
        Caller curator = script(own.curator());
        for (String path : List.of("/identity/groups?userId=" + other.head(), "/user/" + other.head() + "/profile")) {
            assertThat(curator.call("GET", ENGINE + path, null).status()).as(path).isEqualTo(404);
            assertThat(curator.call("GET", ENGINE + path.replace(other.head(), "nobody"), null)).as(path)
                    .isEqualTo(curator.call("GET", ENGINE + path, null));
        }
        for (String[] call : new String[][] {{"GET", "/user"}, {"GET", "/user/count"}, {"GET", "/group"}, {"GET", "/tenant"}, {"GET", "/authorization"},
            {"DELETE", "/user/" + own.curator()}, {"PUT", "/user/" + own.curator() + "/profile"}, {"PUT", "/user/" + own.curator() + "/credentials"},
            {"POST", "/filter/create"}, {"POST", "/identity/verify"}, {"GET", "/version"}, {"GET", "/metrics"}}) {
            assertThat(curator.call(call[0], ENGINE + call[1], call[0].startsWith("P") ? "{}" : null).status()).as(call[1]).isEqualTo(403);
        }
        assertThat(identities.createUserQuery().userId(own.curator()).count()).isOne();
    }

    private long countOf(School school) {
        return history.createHistoricProcessInstanceQuery().tenantIdIn(school.code()).count();
    }

    private static Stream<Route> openTo(Role role, String cell) {
        return WhoMayWhat.read().entrySet().stream().filter(line -> line.getValue().get(role).equals(cell)).map(Map.Entry::getKey);
    }

    /** Everything that a head may read without naming a thing. */
    private static Stream<Route> lists() {
        return openTo(Role.HEAD, "open").filter(route -> route.path().startsWith(ENGINE) && !route.path().contains("{")
                && !route.method().equals("OPTIONS"));
    }

    private static Map<Route, String> said(Caller caller, List<Route> routes) {
        return routes.stream().collect(Collectors.toMap(route -> route, route -> {
            Caller.Said said = caller.call(route.method(), route.path(), route.method().equals("POST") ? "{}" : null);
            assertThat(said.status()).as(route + " " + said).isLessThan(500);
            return said.body();
        }));
    }

    private String filled(Route route, String id) {
        return route.path().replace("{engine}", "default").replaceFirst("\\{[^/}]+}", id).replaceAll("\\{[^/}]+}", "organisation")
                + (route.path().contains("user-operation") ? "?taskId=" + id : "");
    }

    private Caller script(String login) {
        return Caller.script(port, login, "password-" + login);
    }
}
