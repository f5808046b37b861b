package org.nastavnik.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.web.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is too large, too deep or no text gets a clear 4xx in Russian, by whatever door it comes. */
@ApplicationTest
class InputLimitsTest {

    private static final String LARGE = "x".repeat(10 * 1024 * 1024);

    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @LocalServerPort
    private int port;

    private School school;
    private Task task;
    private Caller script;
    private Caller person;

    @BeforeEach
    void theHeadHasATask() {
        school = schools.openWithProgramme();
        task = walk.task(walk.start("curator-appointment", school), "Task_IssueOrder");
        script = Caller.script(port, school.head(), "password-" + school.head());
        person = Caller.person(port, school.head(), "password-" + school.head());
    }

    static Stream<String> badBodies() {
        return Stream.of("{\"variables\": {\"number\": {\"value\": \"" + LARGE + "\"}}}", "{\"variables\": {\"number\": {\"value\": \"\\u0000\"}}}",
                "{\"variables\": {\"number\": {\"value\": \"\\ud800\"}}}", "{\"variables\": " + "[".repeat(5000) + "]".repeat(5000) + "}", "{\"variables\": {",
                "{\"variables\": {}} {\"variables\": {}}", "[]", "\"text\"", "null", "{\"variables\": \"text\"}", "{\"variables\": {\"number\": 5}}",
                "{\"variables\": {\"number\": {\"value\": {\"a\": []}}}}", "{\"variables\": {\"number\": {\"value\": 1e9999}}}", "{\"a\": 1, \"a\": 2}",
                "{\"variables\": {\"number\": {\"value\": \"x\", \"type\": \"Object\", \"valueInfo\": {\"objectTypeName\": \"java.net.URL\", \"serializationDataFormat\": \"application/x-java-serialized-object\"}}}}",
                "{\"variables\": {\"number\": {\"value\": true, \"type\": \"File\"}}}");
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void aFormIsRefused(String body) {
        String form = "/task/" + task.getId() + "/submit-form";
        for (Caller.Said said : List.of(script.call("POST", "/engine-rest" + form, body), person.call("POST", "/camunda/api/engine/engine/default" + form, body))) {
            assertThat(said.status()).as(shortened(body) + " " + said).isBetween(400, 499);
            assertThat(said.body()).doesNotContain("org.", "java.", "Exception:").matches("(?s).*[А-Яа-я]{3}.*");
        }
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void aDraftIsRefusedOrKeptWhole(String body) {
        Caller.Said said = person.call("PUT", "/camunda/api/nastavnik/drafts/" + task.getId(), body);
        assertThat(said.status()).as(shortened(body) + " " + said).isLessThan(500);
        assertThat(said.body()).doesNotContain("org.", "java.");
        assertThat(script.call("GET", "/engine-rest/task/" + task.getId() + "/form-variables", null).status()).as("the form opens after " + shortened(body)).isEqualTo(200);
    }

    @Test
    void aFormOfAPageIsRefused() {
        Caller curator = Caller.person(port, school.curator(), "password-" + school.curator());
        for (String field : List.of("current=" + LARGE, "current=%00", "current=%ED%A0%80", "a=1&".repeat(20_000))) {
            for (String page : List.of("/pages/password", "/pages/people/alike/search", "/pages/surveys", "/login", "/open/survey/x")) {
                assertThat(curator.form(page, field).status()).as(page + " " + shortened(field)).isLessThan(500);
            }
        }
    }

    @Test
    void aFileWhereWordsBelongIsRefused() {
        Session head = Session.of(port, school.head(), "password-" + school.head());
        String part = "--b0undary\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        byte[] body = (part.formatted("_csrf", "", head.token("/pages/password")) + part.formatted("current", "; filename=\"x.pdf\"", "x") + "--b0undary--\r\n")
                .getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> said = head.call("POST", "/pages/password", "multipart/form-data; boundary=b0undary", body);
        assertThat(said.statusCode()).as(said.body()).isEqualTo(400);
        assertThat(said.body()).doesNotContain("org.", "java.");
    }

    @Test
    void aDecisionAboutAFileWithoutNameIsRefused() {
        Caller.Said said = Caller.script(port, "admin", "admin-password").call("POST", "/engine-rest/decision-definition/key/reminder-policy/evaluate",
                "{\"variables\": {\"late\": {\"value\": true, \"type\": \"File\"}}}");
        assertThat(said.status()).as(said.body()).isEqualTo(400);
    }

    @Test
    void aHeaderOrAnAddressWithoutEndIsRefused() {
        assertThat(person.call("GET", "/pages/people?find=" + "x".repeat(100_000), null)).satisfies(said -> assertThat(said.status()).isBetween(400, 499))
                .satisfies(said -> assertThat(said.body()).doesNotContain("HTTP Status", "Apache"));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(80, text.length()));
    }
}
