package org.nastavnik.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Cockpit and Tasklist ask for themselves: their own routes, and the ready-made lists with conditions added by the caller. */
@ApplicationTest
class ForeignWebappsTest {

    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/{engine}";

    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private FilterService filters;
    @LocalServerPort
    private int port;

    private School own;
    private School other;
    private Caller head;
    private ProcessInstance foreign;

    @BeforeEach
    void anotherSchoolIsAtWork() {
        own = schools.openWithProgramme();
        other = schools.openWithProgramme();
        walk.start("curator-appointment", own);
        foreign = walk.start("curator-appointment", other);
        head = Caller.person(port, own.head(), "password-" + own.head());
    }

    @Test
    void listsOfCockpitDoNotKnowIt() {
        List<Route> lists = WhoMayWhat.read().entrySet().stream().filter(line -> line.getValue().get(Role.HEAD).equals("open"))
                .map(Map.Entry::getKey).filter(route -> route.path().startsWith(COCKPIT) && route.path().indexOf('{', COCKPIT.length()) < 0).toList();
        assertThat(lists).hasSizeGreaterThan(8);
        Map<Route, String> before = said(lists, "{}");
        walk.cancel(walk.start("curator-appointment", other));
        walk.start("curator-appointment", other);
        assertThat(said(lists, "{}")).isEqualTo(before);
        for (String field : List.of("tenantIdIn", "processInstanceIdIn", "parentProcessInstanceIds", "businessKey", "processDefinitionIdIn", "parentProcessDefinitionId")) {
            boolean many = field.endsWith("In") || field.endsWith("Ids");
            for (String value : List.of(other.code(), foreign.getId(), foreign.getBusinessKey())) {
                assertThat(said(lists, body(field, value, many))).as(field).isEqualTo(said(lists, body(field, UUID.randomUUID().toString(), many)));
            }
        }
    }

    @Test
    void calledProcessesOfAForeignInstanceAreNotThere() {
        for (String method : List.of("GET", "POST")) {
            String path = COCKPIT.replace("{engine}", "default") + "/process-instance/%s/called-process-instances";
            String body = method.equals("POST") ? "{}" : null;
            Caller.Said said = head.call(method, path.formatted(foreign.getId()), body);
            assertThat(said.status()).isEqualTo(404);
            assertThat(said).isEqualTo(head.call(method, path.formatted(UUID.randomUUID()), body));
        }
    }

    /** Conditions, alternatives and orders that a caller adds to a stored list narrow it down, but never beyond the own organisation. */
    @Test
    void aReadyMadeListWithAddedConditionsDoesNotKnowIt() {
        for (Filter filter : filters.createTaskFilterQuery().list()) {
            for (String added : List.of("{\"tenantIdIn\": [\"%s\"]}", "{\"orQueries\": [{\"tenantIdIn\": [\"%s\"], \"assigneeLike\": \"%%\"}]}",
                    "{\"processInstanceBusinessKeyLike\": \"%s%%\"}", "{\"assigneeLike\": \"%%%s\"}",
                    "{\"processVariables\": [{\"name\": \"organisation\", \"operator\": \"eq\", \"value\": \"%s\"}]}",
                    "{\"sorting\": [{\"sortBy\": \"processVariable\", \"sortOrder\": \"asc\", \"parameters\": {\"variable\": \"organisation\", \"type\": \"String\"}}], \"nameLike\": \"%%\", \"description\": \"%s\"}")) {
                for (String way : List.of("/list", "/count")) {
                    String path = "/camunda/api/engine/engine/default/filter/" + filter.getId() + way;
                    Caller.Said said = head.call("POST", path, added.formatted(other.code()));
                    assertThat(said).as(filter.getName() + " " + added).isEqualTo(head.call("POST", path, added.formatted("no-such-school")));
                    assertThat(said.status()).as(said.toString()).isEqualTo(200);
                    assertThat(said.body()).doesNotContain(other.code(), foreign.getId());
                }
            }
        }
    }

    private Map<Route, String> said(List<Route> lists, String body) {
        Map<Route, String> answers = new TreeMap<>();
        for (Route route : lists) {
            Caller.Said said = head.call(route.method(), route.path().replace("{engine}", "default"), route.method().equals("POST") ? body : null);
            assertThat(said.status()).as(route + " " + said).isLessThan(500);
            assertThat(said.body()).as(route.toString()).doesNotContain(other.code(), foreign.getId());
            answers.put(route, said.body());
        }
        return answers;
    }

    private static String body(String field, String value, boolean many) {
        return many ? "{\"" + field + "\": [\"" + value + "\"]}" : "{\"" + field + "\": \"" + value + "\"}";
    }
}
