package org.nastavnik.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.organisation.Post;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.web.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class PracticePagesTest {

    @Autowired
    private Schools schools;
    @Autowired
    private JdbcClient database;
    @LocalServerPort
    private int port;

    private Municipality town;
    private School school;

    @BeforeEach
    void practicesInTheBank() {
        town = schools.openMunicipality(2);
        school = town.schools().get(0);
        for (int number = 1; number <= 21; number++) {
            practice("Робототехника, выпуск " + number, "published");
        }
    }

    @AfterEach
    void takeThemOut() {
        database.sql("update practice set state = 'retired' where organisation = ?").param(school.code()).update();
    }

    @Test
    void everySignedInPersonSearchesAndTurnsPages() {
        String expert = schools.hire(town.code(), Post.EXPERT, "expert." + town.code());
        for (String login : List.of(school.curator(), school.head(), town.specialist(), town.departmentHead(), expert)) {
            assertThat(as(login).get("/pages/practices?words=" + encoded("робототехнику")).body()).as(login)
                    .contains("Найдено: 21", "Страница 1 из 2", "выпуск 21<").doesNotContain("выпуск 1<");
        }
        Session curator = as(school.curator());
        assertThat(curator.get("/pages/practices?page=2&words=" + encoded("робототехнику")).body()).contains("Страница 2 из 2", "выпуск 1<");
        assertThat(curator.get("/pages/practices?form=pupil-pupil&words=" + encoded("робототехника")).body()).contains("Ничего не нашлось");
        assertThat(curator.get("/pages/practices?words=" + encoded("\" & ! ( <b>")).statusCode()).isEqualTo(200);
        assertThat(curator.get("/").body()).contains("/pages/practices");
    }

    @Test
    void aPracticeThatIsNotPublishedIsNotThereAndOnlyItsAuthorAndTheMunicipalitysSpecialistTakeOneOut() {
        long described = practice("Черновик", "described");
        long published = practice("Театр <теней>", "published");
        Session curator = as(town.schools().get(1).curator());
        assertThat(curator.get("/pages/practices/" + described).statusCode()).isEqualTo(404);
        assertThat(curator.get("/pages/practices/" + published).body()).contains("Театр &lt;теней&gt;").doesNotContain("Снять из банка");
        assertThat(retire(curator, published)).isEqualTo(404);
        assertThat(retire(as(School.SPECIALIST, "sample-password"), published)).isEqualTo(404);
        assertThat(curator.get("/pages/practices/" + published).statusCode()).isEqualTo(200);

        assertThat(retire(as(town.specialist()), published)).isEqualTo(302);
        assertThat(curator.get("/pages/practices/" + published).statusCode()).isEqualTo(404);

        assertThat(retire(as(town.specialist()), published)).as("a second click").isEqualTo(302);
        assertThat(restore(curator, published)).as("not theirs").isEqualTo(404);
        assertThat(restore(as(town.specialist()), published)).isEqualTo(302);
        assertThat(curator.get("/pages/practices/" + published).statusCode()).as("taken back").isEqualTo(200);
        assertThat(restore(as(town.specialist()), described)).as("one that was never published").isEqualTo(404);

        long own = practice("Своя практика", "published");
        assertThat(as(school.curator()).get("/pages/practices/" + own).body()).contains("Снять из банка");
        assertThat(retire(as(school.curator()), own)).isEqualTo(302);
        assertThat(curator.get("/pages/practices/" + own).statusCode()).isEqualTo(404);
    }

    @Test
    void practicesOfOneOrganisationAreFound() {
        Session reader = as(town.departmentHead());
        assertThat(reader.get("/pages/practices?organisation=" + school.code()).body()).contains("Найдено: 21", "organisation=" + school.code());
        assertThat(reader.get("/pages/practices?organisation=nobody&words=" + encoded("робототехнику")).body()).contains("Найдено: 21");
    }

    private int retire(Session who, long practice) {
        return change(who, practice, "/retire");
    }

    private int restore(Session who, long practice) {
        return change(who, practice, "/restore");
    }

    private int change(Session who, long practice, String how) {
        byte[] token = ("_csrf=" + encoded(who.token("/pages/practices"))).getBytes(StandardCharsets.UTF_8);
        return who.call("POST", "/pages/practices/" + practice + how, "application/x-www-form-urlencoded", token).statusCode();
    }

    private long practice(String title, String state) {
        return database.sql("""
                        insert into practice (organisation, title, form, problem, essence, result, consent_to_publish, state, described_on, published_on)
                        values (?, ?, 'teacher-teacher', 'Задача', 'Суть', 'Итог', true, ?, '2026-10-12', '2026-12-01') returning id""")
                .params(school.code(), title, state).query(Long.class).single();
    }

    private Session as(String login) {
        return as(login, "password-" + login);
    }

    private Session as(String login, String password) {
        return Session.of(port, login, password);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
