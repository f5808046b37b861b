package org.nastavnik.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.routes.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class ScriptsByNonceTest {

    private static final int ASKED_AT_ONCE = 40;
    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']{20,})'");
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>");
    private static final Pattern IN_SCRIPT = Pattern.compile("nonce=\"([^\"]+)\"");

    @LocalServerPort
    private int port;
    @Autowired
    private Schools schools;

    private final HttpClient http = HttpClient.newHttpClient();

    /** With one number for all callers some of these pages would stay empty: their scripts would not be let run. */
    @Test
    void pagesAskedForAtTheSameMomentEachRunTheirScripts() {
        School school = schools.open();
        String session = Caller.person(port, school.curator(), "password-" + school.curator()).cookie("JSESSIONID");
        List<HttpResponse<String>> pages = Stream.generate(() -> List.of("tasklist", "welcome")).flatMap(List::stream).limit(ASKED_AT_ONCE)
                .map(name -> ask("/camunda/app/" + name + "/default/", session)).toList().stream().map(CompletableFuture::join).toList();
        Set<String> numbers = pages.stream().map(this::number).collect(Collectors.toSet());
        assertThat(numbers).as("used once").hasSize(ASKED_AT_ONCE);
    }

    private String number(HttpResponse<String> page) {
        String allowed = IN_HEADER.matcher(page.headers().firstValue("Content-Security-Policy").orElseThrow()).results().findFirst().orElseThrow().group(1);
        List<String> scripts = SCRIPT.matcher(page.body()).results().map(MatchResult::group).toList();
        assertThat(scripts).hasSizeGreaterThan(2).allSatisfy(script ->
                assertThat(IN_SCRIPT.matcher(script).results().map(found -> found.group(1))).containsExactly(allowed));
        return allowed;
    }

    private CompletableFuture<HttpResponse<String>> ask(String path, String session) {
        return http.sendAsync(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Cookie", "JSESSIONID=" + session).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
