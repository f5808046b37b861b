package org.nastavnik.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.participant.Changes;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.EngineTables;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who are entered one by one on the page of the register. */
@ApplicationTest
class PersonAddingTest {

    private static final String PAGE = "/pages/people/new";
    private static final String[] TEACHER = {"surname", "Дроздова", "name", "Инга", "patronymic", "Павловна", "born", "05.04.1985", "kind", "teacher"};
    private static final String[] PUPIL = {"surname", "Зяблик", "name", "Лев", "patronymic", "Ильич", "born", "06.04.2013", "kind", "pupil", "place", "7 А",
            "contact", "+7 900 000-00-03", "languages", "эвенкийский", "restrictions", "только днём", "origin", "teacher",
            "asMentee", "true", "theme", "study", "preferredForms", "pupil-pupil", "words", "хочу решать задачи", "menteeAvailability", "вторник",
            "representative", " Зяблик  Анна ", "relation", "мать", "representativeContact", "+7 900 000-00-04"};

    @LocalServerPort
    private int port;
    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private Changes changes;
    @Autowired
    private EngineTables engineTables;
    @Autowired
    private JdbcClient database;

    private School school;
    private SignedIn curator;

    @BeforeEach
    void openSchool() {
        school = schools.openWithProgramme();
        curator = new SignedIn(port, school.curator());
    }

    @Test
    void aPupilComesWithEverythingOnTheCardAndGoesWhenThatIsTakenBack() {
        String card = added(PUPIL);
        assertThat(curator.get(card).body()).contains("Человек внесён в реестр.", "<h1>Зяблик Лев Ильич", "7 А", "+7 900 000-00-03", "эвенкийский", "только днём", "предложил педагог",
                "кандидат", "хочу решать задачи", "вторник", "Зяблик Анна", "мать", "+7 900 000-00-04", "запись появилась в реестре", "в карточке", "Отменить внесение");
        assertThat(curator.get(card).body()).as("consents that are needed and lack").containsPattern("(?s)Согласия.*class=\"bad\">нет<");
        assertThat(database.sql("select imported from mentee where participant = ?").param(id(card)).query(Boolean.class).single()).as("no form of a task takes the person off").isTrue();
        assertThat(database.sql("select count(*) from audit_event where kind = 'DATA_CHANGED' and login = ? and subject = ?").params(school.curator(), "register.change/" + id(card))
                .query(Integer.class).single()).isOne();
        assertThat(engineTables.find("Зяблик")).isEmpty();

        assertThat(curator.post(card, card + "/undo", "step", changes.undoable(id(card)).orElseThrow()).headers().firstValue("Location").orElse("")).endsWith("organisation=" + school.code());
        assertThat(curator.get(card).statusCode()).isEqualTo(404);
        assertThat(count()).isZero();
    }

    @Test
    void whatIsWrongIsNamedAtItsFieldAndNothingTypedIsLost() {
        HttpResponse<String> refused = add("surname", "Дроздова2", "name", "", "born", "31.02.2013", "kind", "", "contact", "+7 900 000-00-05", "asMentee", "true", "theme", "нет такого",
                "preferredForms", "нет такой", "asMentor", "true", "capacity", "40", "yearsOfWork", "сто", "origin", "нет", "relation", "мать");
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("Не сохранено", "только буквы, дефис и точка", "нужно заполнить", "проверьте дату", "выберите, кто это", "выберите запрос",
                "выберите хотя бы одну форму", "выберите, в чём человек поможет", "от 1 до", "ожидается число лет", "выберите из списка", "напишите имя представителя")
                .contains("value=\"Дроздова2\"", "value=\"31.02.2013\"", "value=\"+7 900 000-00-05\"", "value=\"40\"", "value=\"мать\"");
        assertThat(add("surname", "Дроздова", "name", "Инга", "kind", "parent", "asMentee", "true", "theme", "study", "preferredForms", "pupil-pupil").body())
                .contains("нужна дата рождения", "родитель не может быть наставляемым");
        assertThat(add("surname", "Дроздова", "name", "Инга", "born", "5.4.1985", "kind", "teacher", "asMentee", "true", "theme", "study", "preferredForms", "pupil-pupil",
                "asMentor", "true", "competences", "study", "forms", "pupil-pupil").body())
                .contains("«ученик – ученик» не подходит: педагог в ней не бывает наставляемым", "«ученик – ученик» не подходит: педагог в ней не бывает наставником");
        assertThat(count()).isZero();
    }

    @Test
    void theSamePersonIsNotEnteredTwiceHoweverSpelled() {
        String card = added(TEACHER);
        assertThat(add("surname", "дpoздова", "name", "ИНГА", "patronymic", "Павловна", "born", "5.4.1985", "kind", "teacher").body())
                .contains("уже есть", "href=\"" + card + "\"", "value=\"дpoздова\"");
        assertThat(count()).isOne();
    }

    @Test
    void whoeverIsAlikeIsOfferedBeforeAnythingIsSaved() {
        String card = added(TEACHER);
        String[] swapped = {"surname", "Инга", "name", "Дроздова", "born", "05.04.1985", "kind", "teacher", "contact", "+7 900 000-00-06"};
        assertThat(add(swapped).body()).contains("В реестре есть похожие люди", "Дроздова Инга Павловна", "href=\"" + card + "\"", "value=\"+7 900 000-00-06\"");
        assertThat(count()).isOne();

        String other = location(add(with(swapped, "different", String.valueOf(id(card))))).orElseThrow();
        assertThat(count()).isEqualTo(2);
        assertThat(curator.get(other).body()).as("it has been answered already").doesNotContain("Один это человек или разные?");
    }

    @Test
    void somebodyKnownTakesAPartInTheProgrammeAndTheCorrectionIsTakenBackAsOne() {
        String card = added(TEACHER);
        assertThat(curator.get(card + "/edit").body()).contains("Внести в список наставников программы");
        String[] mentor = {"place", "учитель химии", "asMentor", "true", "competences", "study", "forms", "teacher-teacher", "yearsOfWork", "12"};
        assertThat(curator.post(card, card + "/edit", with(TEACHER, mentor)).statusCode()).isEqualTo(302);
        assertThat(curator.get(card).body()).contains("учитель химии", "12 лет", "Отменить последнюю правку");
        assertThat(database.sql("select capacity from mentor where participant = ?").param(id(card)).query(Integer.class).single()).as("as many as usual").isPositive();
        assertThat(curator.get(card + "/edit").body()).doesNotContain("Внести в список наставников программы");

        curator.post(card, card + "/undo", "step", changes.undoable(id(card)).orElseThrow());
        assertThat(curator.get(card).body()).contains("<h1>Дроздова").doesNotContain("12 лет");
        assertThat(database.sql("select count(*) from mentor where participant = ?").param(id(card)).query(Integer.class).single()).isZero();
    }

    @Test
    void whoHasAConsentSinceIsNotTakenBack() {
        String card = added(PUPIL);
        people.consent(id(card), "personalData");
        curator.post(card, card + "/undo", "step", changes.undoable(id(card)).orElseThrow());
        assertThat(curator.get(card).body()).contains("Отменить нельзя", "<h1>Зяблик");
    }

    @Test
    void onlyTheCuratorOfTheOrganisationAdds() {
        for (SignedIn other : List.of(new SignedIn(port, school.head()), new SignedIn(port, School.SPECIALIST), new SignedIn(port, "admin"))) {
            assertThat(other.get(PAGE).statusCode()).isEqualTo(404);
            assertThat(other.post("/", PAGE, with(TEACHER, "organisation", school.code())).statusCode()).isEqualTo(404);
        }
        SignedIn stranger = new SignedIn(port, schools.open().curator());
        assertThat(stranger.get(PAGE + "?organisation=" + school.code()).statusCode()).isEqualTo(404);
        assertThat(stranger.post(PAGE, PAGE, with(TEACHER, "organisation", school.code())).statusCode()).isEqualTo(404);
        people.person(school, "pupil", LocalDate.of(2013, 1, 1));
        assertThat(count()).isOne();
    }

    @Test
    void withoutAProgrammeThereIsNoPartToTake() {
        school = schools.open();
        curator = new SignedIn(port, school.curator());
        assertThat(curator.get(PAGE).body()).contains("Действующей программы нет").doesNotContain("asMentee", "asMentor");
        added(with(PUPIL, "asMentor", "true"));
        assertThat(count()).isOne();
    }

    private String added(String... fields) {
        HttpResponse<String> answer = add(fields);
        return location(answer).orElseThrow(() -> new AssertionError(answer.body()));
    }

    private HttpResponse<String> add(String... fields) {
        return curator.post(PAGE, PAGE, with(fields, "organisation", school.code()));
    }

    private static Optional<String> location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").map(location -> location.substring(location.indexOf("/pages/")));
    }

    private static long id(String card) {
        return Long.parseLong(card.substring(card.lastIndexOf('/') + 1));
    }

    private int count() {
        return database.sql("select count(*) from participant where organisation = ?").param(school.code()).query(Integer.class).single();
    }

    private static String[] with(String[] fields, String... more) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
