package org.nastavnik.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.routes.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a browser is told when a proxy on this machine speaks TLS with it, and what of the proxy's word is believed. */
@ApplicationTest
class BehindTlsTest {

    private static final String FORWARDED_BY_PROXY = "203.0.113.9, 192.168.1.5";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @Autowired
    private Schools schools;
    @Autowired
    private JdbcClient database;
    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    /** Name to the whole line that set it. */
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private School school;
    private boolean tls = true;

    @BeforeEach
    void aSchool() {
        school = schools.open();
    }

    @Test
    void everyCookieIsSecureAndStaysOnThisSite() throws Exception {
        signIn();
        get(TASKLIST);
        assertThat(cookies).containsKeys("JSESSIONID", "XSRF-TOKEN");
        assertThat(cookies.values()).allSatisfy(line -> assertThat(line.replace(" ", "") + ";").containsIgnoringCase(";Secure;")
                .containsIgnoringCase(";SameSite=Lax;").containsIgnoringCase(";Path=/").doesNotContainIgnoringCase(";Domain"));
        assertThat(cookies.get("JSESSIONID")).containsIgnoringCase("; HttpOnly");
    }

    @Test
    void redirectsStayOnTls() throws Exception {
        assertThat(get("/").headers().firstValue("Location")).hasValueSatisfying(there -> assertThat(there).startsWith("https://localhost").endsWith("/login"));
        assertThat(signIn().headers().firstValue("Location")).hasValueSatisfying(there -> assertThat(there).startsWith("https://localhost"));
    }

    @Test
    void withoutTlsNothingIsDemandedThatTheBrowserCouldNotKeep() throws Exception {
        tls = false;
        assertThat(get("/login").headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(cookies.get("JSESSIONID")).doesNotContainIgnoringCase("secure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/", "/pages/help/operator", "/pages/nothing", "/api/nothing", "/open/survey/guessed", "/nothing", "/error", "/actuator/health",
        "/camunda/assets/nastavnik/pages.css", TASKLIST, "/camunda/app/cockpit/default/", "/camunda/app/admin/default/", "/camunda/app/welcome/default/",
        "/camunda/api/engine/engine/default/task", "/camunda/nothing", "/engine-rest/task", "/engine-rest/nothing"})
    void everyAnswerCarriesTheRulesOfSafety(String path) throws Exception {
        signIn();
        HttpResponse<String> answer = get(path);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(header(answer, "Server")).isEmpty();
        assertThat(header(answer, "Content-Language")).isIn("", "ru-RU");
        if (header(answer, "Content-Type").startsWith("text/html")) {
            assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
            assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'self'", "object-src 'none'", "form-action 'self'", "frame-ancestors")
                    .doesNotContain("http:", "https:", "*");
            assertThat(header(answer, "Content-Security-Policy").replaceAll(".*(script-src[^;]*).*", "$1")).doesNotContain("unsafe-inline");
            assertThat(answer.body()).as("nothing over an open line").doesNotContainPattern("(src|href|action)=[\"']http://");
        }
    }

    @Test
    void pagesWithDataAreNotKeptByTheBrowser() throws Exception {
        signIn();
        for (String path : new String[] {"/", "/pages/password", "/camunda/api/engine/engine/default/task"}) {
            assertThat(header(get(path), "Cache-Control")).as(path).contains("no-store");
        }
    }

    @Test
    void theSessionChangesItsNumberAtTheSignIn() throws Exception {
        get("/login");
        String planted = session();
        signIn();
        assertThat(session()).isNotEqualTo(planted);
        assertThat(get("/").statusCode()).isEqualTo(200);
        assertThat(Caller.withSession(port, planted).call("GET", "/", null).leadsTo()).endsWith("/login");
    }

    @Test
    void leavingTheWebappsEndsTheSessionOfThePagesToo() {
        Caller person = Caller.person(port, school.curator(), "password-" + school.curator());
        String session = person.cookie("JSESSIONID");
        assertThat(Caller.withSession(port, session).call("GET", "/engine-rest/task", null).status()).as("a session opens no REST").isEqualTo(401);
        assertThat(person.call("POST", "/camunda/api/admin/auth/user/default/logout", null).status()).isEqualTo(204);
        Caller thief = Caller.withSession(port, session);
        assertThat(thief.call("GET", "/", null).leadsTo()).endsWith("/login");
        assertThat(thief.call("GET", TASKLIST, null).leadsTo()).endsWith("/login");
        assertThat(thief.call("GET", "/camunda/api/engine/engine/default/task", null).status()).isEqualTo(401);
    }

    @Test
    void anAddressThatThePersonMadeUpIsNotBelieved() throws Exception {
        signIn();
        assertThat(database.sql("select address from audit_event where kind = 'SIGN_IN' and login = ?").param(school.curator()).query(String.class).list())
                .containsExactly("192.168.1.5");
    }

    private HttpResponse<String> signIn() throws Exception {
        String token = get("/login").body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        return send(to("/login").header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(
                "login=" + school.curator() + "&password=password-" + school.curator() + "&_csrf=" + Caller.encoded(token))));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(to(path).GET());
    }

    private HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept", "text/html,*/*")
                .header("X-Forwarded-For", FORWARDED_BY_PROXY);
        if (tls) {
            request.header("X-Forwarded-Proto", "https");
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.values().stream().map(line -> line.replaceAll(";.*", "")).collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(line -> cookies.put(HttpCookie.parse(line).get(0).getName(), line));
        return answer;
    }

    private String session() {
        return cookies.get("JSESSIONID").replaceAll("JSESSIONID=([^;]*).*", "$1");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
