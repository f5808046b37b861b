package org.nastavnik.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.EngineRest;
import org.nastavnik.process.EngineRest.Answer;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class NoExpressionsTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Schools schools;
    @Autowired
    private FilterService filters;
    @Autowired
    private TaskService tasks;
    @Autowired
    private StoredFilters stored;

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "POST | /task         | {\"nameLikeExpression\": \"x\"}",
            "POST | /task         | {\"orQueries\": [{\"assigneeExpression\": \"${''.getClass()}\"}]}",
            "POST | /task         | {\"orQueries\": [{\"assignee\\u0045xpression\": \"${''.getClass()}\"}]}",
            "POST | /task/count   | {\"a\": {\"b\": [[{\"dueBeforeExpression\": 1}]]}}",
            "POST | /filter/create | {\"resourceType\": \"Task\", \"name\": \"x\", \"query\": {\"taskAssigneeExpression\": \"${currentUser()}\"}}",
            "POST | /filter/create | {\"resourceType\": \"Task\", \"name\": \"x\", \"query\": {\"orQueries\": [{\"assigneeExpression\": \"${currentUser()}\"}]}}",
            "PUT  | /filter/x     | {\"resourceType\": \"Task\", \"name\": \"x\", \"query\": {\"assigneeExpression\": \"${currentUser()}\"}}",
            "POST | /filter/x/list | {\"assigneeExpression\": \"${currentUser()}\"}",
            "POST | /history/task | {\"ASSIGNEEEXPRESSION\": \"x\"}",
            "GET  | /task?assigneeExpression=x | ``",
            "GET  | /task?assignee=y&candidate%47roup%45xpression=x | ``"})
    void aRequestWithAnExpressionIsRefused(String method, String path, String body) {
        EngineRest rest = EngineRest.administrator(port);
        Answer answer = method.equals("GET") ? rest.get(path) : method.equals("PUT") ? rest.put(path, body) : rest.post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("Выражения в запросах не принимаются");
    }

    @Test
    void theReadyMadeListsStillWork() {
        School school = schools.open();
        EngineRest curator = new EngineRest(port, school.curator(), "password-" + school.curator());
        for (String name : new String[] {"Мои задачи", "Просрочено"}) {
            String id = filters.createTaskFilterQuery().filterName(name).singleResult().getId();
            assertThat(curator.post("/filter/" + id + "/count", "{}").status()).as(name).isEqualTo(200);
            assertThat(curator.post("/filter/" + id + "/list", "{\"sorting\": [{\"sortBy\": \"dueDate\", \"sortOrder\": \"asc\"}]}").status()).isEqualTo(200);
        }
    }

    /** As an older release, or somebody with the database at hand, may have left them. */
    @Test
    void whatIsStoredAlreadyReachesNothingAndIsTakenOut() {
        TaskQuery query = tasks.createTaskQuery().or().taskAssigneeExpression("${''.getClass().forName('java.lang.Runtime')}").taskName("x").endOr()
                .dueBeforeExpression("${now()}").taskDescriptionLike("x");
        String id = filters.saveFilter(filters.newTaskFilter("left over").setQuery(query)).getId();
        try {
            EngineRest rest = EngineRest.administrator(port);
            assertThat(rest.get("/filter/" + id + "/count").status()).isEqualTo(400);
            assertThat(rest.post("/filter/" + id + "/list", "{\"nameLike\": \"x\"}").status()).isEqualTo(400);
            stored.clean();
            assertThat(rest.get("/filter/" + id + "/count").body()).contains("\"count\":0");
            assertThat(rest.get("/filter/" + id).body()).doesNotContain("forName").contains("${now()}", "\"name\":\"x\"");
        } finally {
            filters.deleteFilter(id);
        }
    }

    @Test
    void anOrdinaryRequestPassesWithItsBody() {
        EngineRest rest = EngineRest.administrator(port);
        assertThat(rest.post("/task/count", "{\"nameLike\": \"" + URLEncoder.encode("Expression", StandardCharsets.UTF_8) + "\"}").body()).contains("\"count\":0");
        assertThat(rest.post("/task/count", "{\"nameLike\": ").status()).isEqualTo(400);
        assertThat(rest.get("/task/count").status()).isEqualTo(200);
    }
}
