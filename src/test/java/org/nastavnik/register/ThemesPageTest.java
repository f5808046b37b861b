package org.nastavnik.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.participant.Theme;
import org.nastavnik.participant.Themes;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of themes: what a municipality changes is seen everywhere, and nowhere else. */
@ApplicationTest
class ThemesPageTest {

    private static final String PAGE = "/pages/themes";

    @LocalServerPort
    private int port;
    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private Themes themes;
    @Autowired
    private JdbcClient database;

    private School school;
    private String municipality;
    private SignedIn specialist;

    @BeforeEach
    void openSchool() {
        school = schools.openWithProgramme();
        municipality = database.sql("select municipality from organisation where code = ?").param(school.code()).query(String.class).single();
        specialist = new SignedIn(port, School.SPECIALIST);
    }

    @AfterEach
    void giveTheListBack() {
        database.sql("delete from theme where municipality is not null").update();
    }

    @Test
    void whatIsAddedCanBeChosenEverywhereInTheMunicipalityOnly() {
        assertThat(specialist.get(PAGE).body()).contains("Учёба, отдельные предметы");
        specialist.post(PAGE, PAGE, "municipality", municipality, "title", "Шахматы", "signs", "шахмат, ферз", "forPupils", "true");
        assertThat(page()).contains("Добавлено: Шахматы");
        assertThat(themes.of(school.code()).all()).hasSize(12).last().satisfies(theme -> {
            assertThat(theme.title()).isEqualTo("Шахматы");
            assertThat(theme.signs()).containsExactly("шахмат", "ферз");
            assertThat(theme.forTeachers()).isFalse();
        });
        people.mentee(school);
        long person = database.sql("select participant from mentee where programme = ?").param(school.programme()).query(Long.class).single();
        SignedIn curator = new SignedIn(port, school.curator());
        assertThat(curator.get("/pages/people/" + person + "/edit").body()).contains("Шахматы");
        assertThat(curator.get("/pages/people").body()).contains("Шахматы");
        assertThat(database.sql("select count(*) from theme where municipality is null and title = 'Шахматы'").query(Integer.class).single()).isZero();

        specialist.post(PAGE, PAGE, "municipality", municipality, "title", "ШАХМАТЫ");
        assertThat(page()).contains("Такое название уже есть");
        specialist.post(PAGE, PAGE, "municipality", municipality, "title", "Ш");
        assertThat(page()).contains("от 2 до 80 знаков");
    }

    @Test
    void aNewNameReachesWhoHasItAndTheCodeStays() {
        people.mentee(school);
        long person = database.sql("select participant from mentee where programme = ?").param(school.programme()).query(Long.class).single();
        specialist.post(PAGE, PAGE + "/study", "municipality", municipality, "title", "Учебные предметы", "signs", "учеб", "forPupils", "true");
        assertThat(new SignedIn(port, school.curator()).get("/pages/people/" + person).body()).contains("Учебные предметы").doesNotContain("отдельные предметы");
        assertThat(themes.of(school.code()).all()).extracting(Theme::code).startsWith("study", "projects");
    }

    @Test
    void whatIsUsedIsRetiredAndNotDeleted() {
        people.mentee(school);
        long person = database.sql("select participant from mentee where programme = ?").param(school.programme()).query(Long.class).single();
        specialist.post(PAGE, PAGE + "/study/remove", "municipality", municipality);
        assertThat(page()).contains("Удалить нельзя");
        specialist.post(PAGE, PAGE + "/study/retire", "municipality", municipality);
        assertThat(themes.of(school.code()).offered()).extracting(Theme::code).doesNotContain("study").hasSize(10);
        SignedIn curator = new SignedIn(port, school.curator());
        assertThat(curator.get("/pages/people/" + person + "/edit").body()).as("who has it keeps it").contains("Учёба, отдельные предметы");
        assertThat(curator.get("/pages/people").body()).doesNotContain("Учёба, отдельные предметы");
        specialist.post(PAGE, PAGE + "/study/retire", "municipality", municipality);
        assertThat(themes.of(school.code()).offered()).hasSize(11);

        specialist.post(PAGE, PAGE, "municipality", municipality, "title", "Лишнее");
        String code = themes.of(school.code()).all().get(11).code();
        specialist.post(PAGE, PAGE + "/" + code + "/remove", "municipality", municipality);
        assertThat(themes.of(school.code()).all()).hasSize(11);
    }

    @Test
    void theOrderIsTheSpecialists() {
        specialist.post(PAGE, PAGE + "/projects/move", "municipality", municipality, "up", "true");
        assertThat(themes.of(school.code()).all()).extracting(Theme::code).startsWith("projects", "study", "career");
        specialist.post(PAGE, PAGE + "/projects/move", "municipality", municipality, "up", "true");
        assertThat(themes.of(school.code()).all()).extracting(Theme::code).startsWith("projects", "study", "career");
    }

    @Test
    void onlyTheSpecialistOfTheMunicipalityAndAdministratorsEditIt() {
        for (SignedIn other : List.of(new SignedIn(port, school.curator()), new SignedIn(port, school.head()))) {
            assertThat(other.get(PAGE).statusCode()).isEqualTo(404);
            assertThat(other.post("/", PAGE + "/study/retire", "municipality", municipality).statusCode()).isEqualTo(404);
        }
        assertThat(specialist.post(PAGE, PAGE + "/study/retire", "municipality", "elsewhere").statusCode()).isEqualTo(404);
        assertThat(specialist.post(PAGE, PAGE + "/nothing/retire", "municipality", municipality).statusCode()).isEqualTo(404);
        SignedIn administrator = new SignedIn(port, "admin");
        administrator.post(PAGE, PAGE + "/sport/retire", "municipality", municipality);
        assertThat(themes.of(school.code()).offered()).extracting(Theme::code).doesNotContain("sport");
    }

    private String page() {
        return specialist.get(PAGE + "?municipality=" + municipality).body();
    }
}
