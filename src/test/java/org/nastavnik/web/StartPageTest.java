package org.nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class StartPageTest {

    private static final String START_OF_PROGRAMME = "/camunda/app/tasklist/default/#/?processStart=school-programme";

    @Autowired
    private Schools schools;
    @Autowired
    private JdbcClient database;
    @LocalServerPort
    private int port;

    @Test
    void whoHasNoProgrammeThisSchoolYearIsAdvisedToStartOneUntilItIsThere() {
        Municipality town = schools.openMunicipality(2);
        School first = town.schools().get(0);
        School second = town.schools().get(1);
        String advice = "Начать программу на " + SchoolYear.of(LocalDate.now()) + " учебный год";

        assertThat(start(first.curator())).contains(advice, START_OF_PROGRAMME, "Ещё не начали: Школа " + first.code() + ".");
        assertThat(start(first.head())).doesNotContain(advice);

        beginProgramme(first);
        assertThat(start(first.curator())).doesNotContain(advice);
        assertThat(start(town.specialist())).contains(advice, "Ещё не начали: Школа " + second.code() + ".");

        beginProgramme(second);
        assertThat(start(town.specialist())).doesNotContain(advice);
    }

    @Test
    void eachRoleFindsWhatItMayStart() {
        Municipality town = schools.openMunicipality(1);
        assertThat(start(town.schools().get(0).curator())).contains("Начать новое", START_OF_PROGRAMME, "processStart=consent-withdrawal")
                .doesNotContain("processStart=municipal-roadmap");
        assertThat(start(town.specialist())).contains("processStart=municipal-roadmap").doesNotContain("processStart=consent-withdrawal");
        assertThat(start("expert1.zeya")).contains("processStart=deadline-extension").containsOnlyOnce("processStart=");
    }

    private String start(String login) {
        return new SignedIn(port, login).get("/").body();
    }

    private void beginProgramme(School school) {
        database.sql("insert into programme (organisation, school_year, forms, starts_on, ends_on) values (?, ?, '{}', ?, ?)")
                .params(school.code(), SchoolYear.of(LocalDate.now()), LocalDate.now(), LocalDate.now().plusMonths(6)).update();
    }
}
