package org.nastavnik.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opening and submitting a form over HTTP, as Tasklist does it, while 10,000 other tasks are open. */
@Tag("bench")
@ApplicationTest
class FormsBench {

    private static final int OPEN_TASKS = 10_000;
    private static final int SCHOOLS = 40;
    private static final int MEASURED = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private TaskService tasks;
    @Autowired
    private JdbcClient database;
    @LocalServerPort
    private int port;

    @Test
    void formsOpenAndSubmitQuicklyAmongManyTasks() throws Exception {
        List<School> all = new ArrayList<>();
        for (int i = 0; i < SCHOOLS; i++) {
            all.add(schools.openWithProgramme());
        }
        long rightsBefore = rights();
        for (int i = 0; tasks.createTaskQuery().count() < OPEN_TASKS; i++) {
            for (int batch = 0; batch < SCHOOLS; batch++) {
                walk.start("curator-appointment", all.get(batch));
            }
        }
        School school = all.get(0);
        Deque<String> open = new ArrayDeque<>(tasks.createTaskQuery().tenantIdIn(school.code()).taskDefinitionKey("Task_IssueOrder").list()
                .stream().map(task -> task.getId()).toList());
        System.out.println("open tasks: " + tasks.createTaskQuery().count() + ", authorization rows: " + rightsBefore + " → " + rights());

        String first = open.getFirst();
        System.out.println(Millis.of("list of my tasks", 20, MEASURED, () -> get(school.head(), "/task?assignee=" + school.head() + "&maxResults=15&sortBy=dueDate&sortOrder=asc")));
        Millis opened = Millis.of("open a form (form, schema, values)", 20, MEASURED, () -> {
            get(school.head(), "/task/" + first + "/form");
            get(school.head(), "/task/" + first + "/deployed-form");
            return get(school.head(), "/task/" + first + "/form-variables");
        });
        System.out.println(opened);
        int[] number = {0};
        Millis submitted = Millis.of("submit a form", 20, Math.min(MEASURED, open.size() - 20), () -> {
            String order = "Б-" + number[0]++;
            return post(school.head(), "/task/" + open.removeFirst() + "/submit-form", """
                    {"variables": {"number": {"value": "%s"}, "date": {"value": "2026-09-01"}, "curator": {"value": "%s"},
                     "dutiesOfCurator": {"value": "вести базы"}, "responsibleForResources": {"value": "%s"},
                     "from": {"value": "2026-09-01"}}}""".formatted(order, school.curator(), school.head()));
        });
        System.out.println(submitted);
        assertThat(rights()).as("authorization rows").isEqualTo(rightsBefore);
        assertThat(opened.percentile95()).isLessThan(200);
        assertThat(submitted.percentile95()).isLessThan(300);
    }

    private long rights() {
        return database.sql("select count(*) from act_ru_authorization").query(Long.class).single();
    }

    private JsonNode get(String login, String path) throws Exception {
        return send(login, path, HttpRequest.newBuilder().GET());
    }

    private JsonNode post(String login, String path, String body) throws Exception {
        return send(login, path, HttpRequest.newBuilder().header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private JsonNode send(String login, String path, HttpRequest.Builder request) throws Exception {
        String credentials = Base64.getEncoder().encodeToString((login + ":password-" + login).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = http.send(request.uri(URI.create("http://localhost:" + port + "/engine-rest" + path))
                .header("Authorization", "Basic " + credentials).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return json.readTree(answer.body());
    }
}
