package org.nastavnik.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Calls every route of the running application as everybody and compares with the written table. */
@ApplicationTest
class RoutesTest {

    private static final String CLOSED = "Это действие вам недоступно";
    private static final String OUR_ERROR_PAGE = "\"number\":";
    private static final String NOT_THERE = "Такого объекта нет, он уже закрыт или вам недоступен";
    private static final String ENGINE = "/engine-rest";
    private static final List<String> OTHER_MOUNTS = List.of("/engine-rest/engine/{name}", "/camunda/api/engine/engine/{name}");
    /** Would end the session of the one who walks. */
    private static final String LOG_OUT = "/camunda/api/admin/auth/user/{processEngineName}/logout";

    @Autowired
    private Routes routes;
    @Autowired
    private Schools schools;
    @LocalServerPort
    private int port;

    private School school;

    @BeforeEach
    void aSchool() {
        school = schools.open();
    }

    @Test
    void everyRouteAnswersAsWritten() throws IOException {
        Map<Route, Map<Role, String>> found = walked(routes(), scripts(), people());
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/who-may-what.csv"), lines(found));
        assertThat(lines(found)).as("a new route needs a line in who-may-what.csv; target/who-may-what.csv has what was found: read it, then copy the lines").containsExactlyElementsOf(lines(WhoMayWhat.read()));
    }

    /** The engine's REST is mounted three times; each mount has the same doors. */
    @Test
    void otherMountsOfTheEngineAreAsTheFirst() {
        Map<Route, Map<Role, String>> written = WhoMayWhat.read();
        Map<Role, Caller> scripts = scripts();
        Map<Role, Caller> people = people();
        for (String mount : OTHER_MOUNTS) {
            Set<Route> mounted = routes.all().stream().filter(route -> route.path().startsWith(mount)).collect(Collectors.toCollection(TreeSet::new));
            assertThat(mounted).hasSizeGreaterThan(400);
            mounted.forEach(route -> {
                Route first = new Route(route.method(), ENGINE + route.path().substring(mount.length()));
                Map<Role, String> rights = written.get(first);
                assertThat(rights).as("line for " + first).isNotNull();
                Map<Role, Caller> callers = mount.startsWith(ENGINE) ? scripts : people;
                for (Role role : List.of(Role.ANONYMOUS, Role.CURATOR, Role.SPECIALIST)) {
                    assertThat(outcome(callers.get(role), route)).as(role + " " + route).isEqualTo(rights.get(role));
                }
            });
        }
    }

    /** Routes of the table: the engine's once, everything else whole. */
    private Set<Route> routes() {
        return routes.all().stream().filter(route -> OTHER_MOUNTS.stream().noneMatch(route.path()::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<Route, Map<Role, String>> walked(Set<Route> all, Map<Role, Caller> scripts, Map<Role, Caller> people) {
        Map<Route, Map<Role, String>> found = new TreeMap<>();
        for (Route route : all) {
            Map<Role, String> rights = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                boolean leaves = route.path().equals(LOG_OUT) && role != Role.ANONYMOUS;
                rights.put(role, leaves ? "open" : outcome((route.path().startsWith(ENGINE) ? scripts : people).get(role), route));
            }
            found.put(route, rights);
        }
        return found;
    }

    private String outcome(Caller caller, Route route) {
        boolean bare = Set.of("GET", "HEAD", "OPTIONS", "DELETE").contains(route.method());
        Caller.Said said = caller.call(route.method(), address(route.path()), bare ? null : "{}");
        if (said.status() >= 500) {
            return "failure " + said.status();
        }
        if (said.status() == 401 || said.leadsTo().endsWith("/login")) {
            return "sign-in";
        }
        if (said.status() == 403 && (said.body().contains(CLOSED) || said.body().contains(OUR_ERROR_PAGE))) {
            return "closed";
        }
        if (said.status() == 429) {
            return "absent";
        }
        if (said.status() == 404) {
            return said.body().contains(NOT_THERE) ? "own" : said.body().contains(OUR_ERROR_PAGE) ? "absent" : "open";
        }
        return "open";
    }

    private static String address(String pattern) {
        return pattern.replace("{name}/", "default/").replace("{engine}", "default").replace("{processEngineName}", "default")
                .replace("/**", "/nothing").replaceAll("\\{[^/}]+}", "walk-" + UUID.randomUUID());
    }

    private Map<Role, Caller> scripts() {
        return callers((login, password) -> Caller.script(port, login, password));
    }

    private Map<Role, Caller> people() {
        return callers((login, password) -> Caller.person(port, login, password));
    }

    private Map<Role, Caller> callers(BiFunction<String, String, Caller> signIn) {
        return new EnumMap<>(Map.of(
                Role.ANONYMOUS, Caller.anonymous(port),
                Role.CURATOR, signIn.apply(school.curator(), "password-" + school.curator()),
                Role.HEAD, signIn.apply(school.head(), "password-" + school.head()),
                Role.SPECIALIST, signIn.apply("specialist.zeya", "sample-password"),
                Role.EXPERT, signIn.apply("expert1.zeya", "sample-password"),
                Role.ADMINISTRATOR, signIn.apply("admin", "admin-password")));
    }

    private static List<String> lines(Map<Route, Map<Role, String>> table) {
        List<String> lines = new ArrayList<>();
        lines.add("method;path;" + Stream.of(Role.values()).map(role -> role.name().toLowerCase()).collect(Collectors.joining(";")));
        table.forEach((route, rights) -> lines.add(route.method() + ";" + route.path() + ";" + String.join(";", rights.values())));
        return lines;
    }
}
