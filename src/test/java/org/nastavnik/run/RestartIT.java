package org.nastavnik.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged application as an operator runs it: it tells where it is, keeps a second start away, is killed in the middle of a
 * programme and started again without help, this time with an identity provider, and stopped.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestartIT {

    private static final String CURATOR = "curator.zeya-sosh-1";
    private static final String HEAD = "head.zeya-sosh-1";
    private static final String STRANGER = "somebody.else";

    /** One for all: the tests tell one story. */
    @TempDir
    static Path folder;

    private RunningJar application;
    private IdentityProvider provider;

    @AfterAll
    void end() throws Exception {
        if (application != null) {
            application.close();
        }
        if (provider != null) {
            provider.close();
        }
    }

    @Test
    @Order(1)
    void theFirstStartTellsItsAddressAndLogins() throws Exception {
        application = RunningJar.start(data());
        assertThat(application.log()).contains("«Наставник» запущен", application.address() + "/", CURATOR, "admin", "NASTAVNIK_SAMPLE_PASSWORD")
                .doesNotContain(RunningJar.SAMPLE_PASSWORD, "admin-password");
        assertThat(new PersonAtBrowser().open(application.address() + "/login").body()).doesNotContain("/oauth2/authorization/");
    }

    @Test
    @Order(2)
    void aSecondStartOnTheSameDirectorySaysSoAndStops() throws Exception {
        RunningJar.Refused second = RunningJar.refused(data());
        assertThat(second.exitCode()).isNotZero();
        assertThat(second.log()).contains("«Наставник» не запущен", "уже работает другой экземпляр", data().toString()).doesNotContain("\tat ");
    }

    @Test
    @Order(3)
    void whatWasAnsweredWithSuccessIsThereAfterTheApplicationWasKilled() throws Exception {
        startProgramme();
        String task = orderTask();
        application.kill();
        startWithProvider();
        assertThat(orderTask()).isEqualTo(task);
        assertThat(application.log()).as("the sample is loaded once").doesNotContain("Первый запуск", "пример муниципалитета");
        JsonNode definitions = application.get(HEAD, "/process-definition?key=preparation");
        assertThat(definitions).as("versions of the same model").hasSize(1);
        application.post(HEAD, "/task/" + task + "/submit-form", """
                {"variables": {"number": {"value": "45-осн"}, "date": {"value": "2026-09-01"}, "curator": {"value": "%s"},
                 "dutiesOfCurator": {"value": "вести базы"}, "responsibleForResources": {"value": "%s"},
                 "from": {"value": "2026-09-01"}}}""".formatted(CURATOR, HEAD));
    }

    @Test
    @Order(4)
    void whoHasAnAccountAtTheProviderAndHereGetsInWithTheirRights() throws Exception {
        PersonAtBrowser person = new PersonAtBrowser();
        assertThat(person.open(application.address() + "/login").body()).contains("Войти через", "Зейский район");
        var start = person.signInAtProvider(application.address(), CURATOR);
        assertThat(start.uri()).hasToString(application.address() + "/");
        assertThat(start.statusCode()).isEqualTo(200);
        assertThat(start.body()).contains("/pages/people");
        var mine = person.open(application.address() + "/camunda/api/engine/engine/default/task/count");
        assertThat(mine.statusCode()).isEqualTo(200);
        assertThat(person.open(application.address() + "/pages/accounts").statusCode()).as("a page of administrators").isEqualTo(404);
    }

    @Test
    @Order(5)
    void whoHasNoAccountHereIsToldSoAndGetsNoFurther() throws Exception {
        PersonAtBrowser person = new PersonAtBrowser();
        var refused = person.signInAtProvider(application.address(), STRANGER);
        assertThat(refused.uri()).hasToString(application.address() + "/login?unknown");
        assertThat(refused.body()).contains("учётной записи с таким логином в «Наставнике» нет");
        assertThat(person.open(application.address() + "/").uri()).hasToString(application.address() + "/login");
        assertThat(person.open(application.address() + "/login/oauth2/code/city?code=guessed&state=guessed").uri())
                .hasToString(application.address() + "/login?provider");
    }

    @Test
    @Order(6)
    void ctrlCStopsItAndPostgresqlToo() throws Exception {
        ProcessHandle postgresql = ProcessHandle.of(Long.parseLong(
                Files.readAllLines(data().resolve("postgresql/files/postmaster.pid")).get(0).strip())).orElseThrow();
        assertThat(application.stop()).as("exit code after Ctrl-C: 143 is the signal's own").isIn(0, 130, 143);
        assertThat(postgresql.onExit()).succeedsWithin(Duration.ofSeconds(30));
        assertThat(application.log()).doesNotContain("Exception", IdentityProvider.CLIENT_SECRET, STRANGER);
    }

    private void startWithProvider() throws Exception {
        int port = RunningJar.freePort();
        provider = IdentityProvider.start("http://localhost:" + port + "/login/oauth2/code/city", CURATOR, STRANGER);
        String registration = "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_CITY_";
        String at = "SPRING_SECURITY_OAUTH2_CLIENT_PROVIDER_CITY_";
        application = RunningJar.start(data(), port, Map.of("LC_ALL", "C.UTF-8", registration + "CLIENT_ID", "nastavnik", registration + "CLIENT_SECRET", IdentityProvider.CLIENT_SECRET,
                registration + "CLIENT_NAME", "Зейский район", registration + "SCOPE", "openid,profile", at + "ISSUER_URI", provider.address(),
                at + "USER_NAME_ATTRIBUTE", "preferred_username"));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void startProgramme() throws Exception {
        application.post(CURATOR, "/process-definition/key/school-programme/submit-form", """
                {"variables": {"organisation": {"value": "zeya-sosh-1"}, "schoolYear": {"value": "%s"},
                 "forms": {"type": "Json", "value": "[\\"pupil-pupil\\"]"},
                 "startsOn": {"value": "2026-09-01"}, "endsOn": {"value": "2027-05-31"}}}"""
                .formatted(application.get(CURATOR, "/process-definition/key/school-programme/form-variables").path("schoolYear").path("value").asText()));
    }

    private String orderTask() throws Exception {
        return application.get(HEAD, "/task?taskDefinitionKey=Task_IssueOrder").path(0).path("id").asText();
    }
}
