package org.nastavnik.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses written so that one who compares them as they came takes them for others. */
@ApplicationTest
class AddressTricksTest {

    @Autowired
    private Schools schools;
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/%65ngine-rest/user", "/engine%2Drest/user", "/%65ngine-rest/metrics", "/engine-rest/%75ser", "/engine-rest//user",
            "/engine-rest/./user", "/engine-rest/task/../user", "/engine-rest/task/%2e%2e/user", "/engine-rest/task/..%2fuser", "/engine-rest/task/..%5cuser",
            "/engine-rest/task;a=b/../user", "/engine-rest/user;.css", "/engine-rest/user%00", "/engine-rest/user%0a", "/engine-rest/user%3f",
            "/camunda/%61pi/engine/engine/default/user", "/camunda/lib/..%2f..%2fapi/engine/engine/default/user", "/camunda/app/%61dmin/default/setup/",
            "/%70ages/accounts", "/pages/help/..%2f..%2fapplication.yaml", "/pages/help/images/..%2f..%2fapplication.yaml",
            "/camunda/api/admin/plugin/adminPlugins/static/..%2f..%2fapplication.yaml", "/camunda/assets/%2e%2e/%2e%2e/application.yaml",
            "//engine-rest/user", "/./engine-rest/user", "/pages/../engine-rest/user", "/;a/engine-rest/user", "/engine-rest;x=1/user", "/x/..;/engine-rest/user"})
    void aDisguisedAddressLeadsNowhereAndIsAnsweredInRussian(String address) throws IOException {
        School school = schools.open();
        Caller person = address.startsWith("/engine") || address.startsWith("/%65") ? Caller.script(port, school.curator(), "password-" + school.curator())
                : Caller.person(port, school.curator(), "password-" + school.curator());
        Caller.Said said = person.call("GET", address, null);
        assertThat(said.status()).as(said.toString()).isIn(400, 403, 404);
        assertThat(said.body()).doesNotContain("Apache", "Tomcat", "HTTP Status", "org.", "spring:", "curator.");
        assertThat(raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n"))
                .containsPattern("^HTTP/1.1 (400|302|401|403|404)").doesNotContain("HTTP Status", "Apache");
    }

    @Test
    void anExpressionDoesNotPassUnderADisguisedAddress() {
        Caller admin = Caller.script(port, "admin", "admin-password");
        for (String address : new String[] {"/%65ngine-rest/task", "/engine-rest/t%61sk", "/engine%2Drest/task/count"}) {
            assertThat(admin.call("POST", address, "{\"orQueries\": [{\"assigneeExpression\": \"${currentUser()}\"}]}").status()).as(address).isEqualTo(400);
        }
    }

    /** What Tomcat refuses by itself gets our page with a number too. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /pages/..%2f HTTP/1.1\r\nHost: localhost\r\n", "GET /pages/%zz HTTP/1.1\r\nHost: localhost\r\n",
            "GET /pages/<b> HTTP/1.1\r\nHost: localhost\r\n", "GET /pages/ HTTP/1.1\r\nHost: a b\r\n", "GET /pages/%00 HTTP/1.1\r\nHost: localhost\r\n"})
    void whatTheServerCannotReadIsAnsweredInRussian(String request) throws IOException {
        String answer = raw(request + "Connection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").containsPattern("Сервер не понял запрос[\\s\\S]*[0-9a-f]{8}").doesNotContain("Apache", "Tomcat", "HTTP Status");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
