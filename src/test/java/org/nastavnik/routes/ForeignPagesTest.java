package org.nastavnik.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.nastavnik.process.Walk;
import org.nastavnik.web.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page of ours that names a thing by its number, and every list that can be asked for an organisation. */
@ApplicationTest
class ForeignPagesTest {

    private static final String OURS = "/camunda/api/nastavnik";
    private static final String NOBODYS = "99999999";
    /** Named things that have no organisation: how-tos, models for administrators, texts for the own municipality, the bank of practices for all. */
    private static final List<String> WITHOUT_OWNER = List.of("/pages/help/", "/pages/models/", "/pages/consent-texts/", "/pages/practices/");
    /** With tests of their own: rounds, contests, themes, organisations and questions belong to a municipality, a roadmap needs a whole process. */
    private static final List<String> TESTED_ELSEWHERE = List.of("/pages/monitoring/report/", "/pages/contests/", "/pages/themes/", "/pages/questions/", "/pages/roadmaps/", "/pages/organisations/");
    /** Enough for every form, so that the answer does not hang on a missing field. */
    private static final String FIELDS = "side=mentee&step=1&representative=0&fullName=%D0%90&relation=x&contact=x&count=1&group=x&closesOn=2027-01-01"
            + "&doubtful=true&outcome=added&page=1&reason=because&purpose=personalData";
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private Routes routes;
    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private Walk walk;
    @Autowired
    private JdbcClient database;
    @LocalServerPort
    private int port;

    private School other;
    private Map<String, String> things;
    private List<Caller> strangers;

    @BeforeEach
    void anotherSchoolIsAtWork() {
        School own = schools.openWithProgramme();
        other = schools.openWithProgramme();
        Municipality elsewhere = schools.openMunicipality(1);
        strangers = List.of(person(own.curator()), person(own.head()), person(elsewhere.specialist()), person(elsewhere.schools().get(0).curator()),
                Caller.person(port, "expert1.zeya", "sample-password"));
        long child = people.person(other, "pupil", LocalDate.of(2013, 5, 6));
        Task task = walk.task(walk.start("curator-appointment", other), "Task_IssueOrder");
        things = new TreeMap<>(Map.of("/pages/people/{id}", String.valueOf(child), "/pages/consents/{person}", String.valueOf(child),
                OURS + "/tasks/{task}", task.getId(), OURS + "/drafts/{task}", task.getId()));
        long withdrawal = database.sql("insert into withdrawal (organisation, participant, purposes, received_on, paper_number, state) "
                + "values (?, ?, '{personalData}', '2026-10-01', '1', 'confirmed') returning id").params(other.code(), child).query(Long.class).single();
        things.put("/pages/consents/withdrawals/{id}", String.valueOf(withdrawal));
        things.put("/pages/consents/acts/{id}", database.sql("insert into erasure_act (organisation, ground, people, number, signed_on, counts) "
                + "values (?, 'retention', 1, '1', '2026-10-01', '{}') returning id").param(other.code()).query(String.class).single());
        Session head = Session.of(port, other.head(), "password-" + other.head());
        int file = JsonPath.read(head.upload(OURS + "/tasks/" + task.getId() + "/files", "x.pdf", PDF).body(), "$.files[0].id");
        things.putAll(Map.of(OURS + "/files/{id}", String.valueOf(file), "/pages/files/{id}", String.valueOf(file)));
        String preview = new SignedIn(port, other.curator()).upload("/pages/people/import", "/pages/people/import", "список.csv",
                "Фамилия;Имя;Дата рождения;Класс\nОреховский;Ян;01.02.2012;7А\n".getBytes(StandardCharsets.UTF_8), "organisation", other.code(), "side", "mentee")
                .headers().firstValue("Location").orElseThrow();
        things.put("/pages/people/import/{id}", preview.replaceFirst(".*/", ""));
        things.put("/pages/surveys/{id}", person(other.curator()).form("/pages/surveys", "programme=" + other.programme()
                + "&kind=questionnaire-pupil&opensOn=" + LocalDate.now().minusDays(1) + "&closesOn=" + LocalDate.now().plusDays(30)).leadsTo().replaceFirst(".*/", ""));
        assertThat(things.values()).allMatch(id -> id.matches("\\d+|[0-9a-f-]{36}"));
    }

    @Test
    void aThingOfAnotherOrganisationAnswersLikeOneThatDoesNotExist() {
        List<Route> naming = routes.all().stream().filter(route -> route.path().startsWith("/pages/") || route.path().startsWith(OURS))
                .filter(route -> route.path().contains("{")).filter(route -> WITHOUT_OWNER.stream().noneMatch(route.path()::startsWith)
                        && TESTED_ELSEWHERE.stream().noneMatch(route.path()::startsWith)).toList();
        assertThat(naming).hasSizeGreaterThan(30).allSatisfy(route -> assertThat(thing(route)).as("whose is it in %s? name a thing of another school here", route).isNotNull());
        for (Route route : naming) {
            for (Caller stranger : strangers) {
                String foreign = answer(stranger, route, thing(route));
                assertThat(foreign).as(route.toString()).isEqualTo(answer(stranger, route, thing(route).contains("-") ? "no-such-task" : NOBODYS)).startsWith("4")
                        .doesNotContain(other.code(), "Ореховск", "Участников");
            }
        }
        assertThat(naming).filteredOn(route -> route.method().equals("GET") && !route.path().contains("/scans/")).as("its own people reach each of them")
                .allMatch(route -> List.of(other.curator(), other.head()).stream().anyMatch(login -> answer(person(login), route, thing(route)).startsWith("200")));
    }

    @Test
    void noListIsOpenedByTheNameOfAnotherOrganisation() {
        String child = things.get("/pages/people/{id}");
        for (String path : List.of("/pages/people?organisation={code}", "/pages/people/export?organisation={code}", "/pages/people/print?organisation={code}",
                "/pages/people/alike?organisation={code}", "/pages/people/import?organisation={code}", "/pages/consents?organisation={code}&show=all",
                "/pages/consents/acts?organisation={code}", "/pages/consents/print?organisation={code}", "/pages/consents/print?person={child}",
                "/pages/control?organisation={code}", "/pages/control.xlsx?organisation={code}", "/pages/people?programme={programme}", "/pages/municipal-base",
                "/pages/surveys", "/pages/monitoring", "/pages/contests", "/pages/questions", "/pages/questions/asked", "/pages/questions/seminars", "/pages/roadmaps",
                "/pages/consents/links?organisation={code}", "/pages/themes?municipality={code}", "/pages/municipal-base/places",
                "/pages/organisations?municipality={code}&find={code}", "/pages/organisations/new?municipality={code}", "/pages/organisations/paste?municipality={code}", "/")) {
            for (Caller stranger : strangers) {
                String foreign = plain(stranger.call("GET", path.replace("{code}", other.code()).replace("{child}", child).replace("{programme}", "" + other.programme()), null));
                assertThat(foreign).as(path).doesNotContain("Школа " + other.code(), "Ореховск", "Участников");
                if (!path.contains("xlsx")) {
                    assertThat(foreign.replace(other.code(), "nothing")).as(path)
                            .isEqualTo(plain(stranger.call("GET", path.replace("{code}", "nothing").replace("{child}", NOBODYS).replace("{programme}", NOBODYS), null)));
                }
            }
        }
    }

    @Test
    void nothingIsDoneInTheNameOfAnotherOrganisation() {
        String child = things.get("/pages/people/{id}");
        for (String form : List.of("/pages/people/alike?entered={child}&known={child}&keep=0", "/pages/people/alike/search?organisation={code}",
                "/pages/surveys?programme={programme}&kind=questionnaire-pupil&opensOn=2026-12-01&closesOn=2027-01-01")) {
            for (Caller stranger : strangers) {
                String[] parts = form.split("\\?");
                assertThat(plain(stranger.form(parts[0], parts[1].replace("{code}", other.code()).replace("{child}", child).replace("{programme}", "" + other.programme()))))
                        .as(form).startsWith("404").isEqualTo(plain(stranger.form(parts[0], parts[1].replace("{code}", "nothing").replace("{child}", NOBODYS).replace("{programme}", NOBODYS))));
            }
        }
    }

    private String thing(Route route) {
        return things.entrySet().stream().filter(thing -> route.path().startsWith(thing.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private static String answer(Caller caller, Route route, String id) {
        String path = route.path().replaceFirst("\\{[^/}]+}", id).replaceAll("\\{[^/}]+}", "1");
        return plain(switch (route.method()) {
            case "POST" -> caller.form(path, FIELDS);
            case "PUT" -> caller.call("PUT", path, "{}");
            default -> caller.call(route.method(), path + "?" + FIELDS, null);
        });
    }

    /** Without the numbers of failures, tokens and the minute, which are always others. */
    private static String plain(Caller.Said said) {
        return said.status() + said.leadsTo() + said.body().replaceAll("[0-9a-f]{8}(?=</code>|\")", "").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
                .replaceAll("\\d{2}\\.\\d{2}\\.\\d{4} \\d{2}:\\d{2}", "");
    }

    private Caller person(String login) {
        return Caller.person(port, login, "password-" + login);
    }
}
