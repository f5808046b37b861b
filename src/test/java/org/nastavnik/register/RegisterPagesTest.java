package org.nastavnik.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.organisation.Post;
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

/** Who reaches what of the register, and what corrections do. */
@ApplicationTest
class RegisterPagesTest {

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
    private long person;

    @BeforeEach
    void openSchool() {
        school = schools.openWithProgramme();
        curator = new SignedIn(port, school.curator());
        long mentee = people.mentee(school);
        person = database.sql("select participant from mentee where id = ?").param(mentee).query(Long.class).single();
        database.sql("update participant set surname = 'Жаворонкова', restrictions = 'аллергия на пыльцу' where id = ?").param(person).update();
        database.sql("update mentee set attention = '{health}' where id = ?").param(mentee).update();
    }

    @Test
    void peopleAreSeenByTheirOwnSchoolOnlyAndSpecialThingsByTheCuratorOnly() {
        String card = "/pages/people/" + person;
        assertThat(curator.get("/pages/people").body()).contains("Жаворонкова");
        assertThat(curator.get(card).body()).contains("Жаворонкова", "ОВЗ", "аллергия", "Исправить");

        SignedIn head = new SignedIn(port, school.head());
        assertThat(head.get("/pages/people").body()).contains("Жаворонкова").doesNotContain("Загрузить из файла");
        assertThat(head.get(card).body()).contains("Жаворонкова").doesNotContain("ОВЗ", "аллергия", "Исправить");
        assertThat(head.get(card + "/edit").statusCode()).isEqualTo(404);
        assertThat(head.post("/pages/people", card + "/edit", "surname", "Другая").statusCode()).isEqualTo(404);
        assertThat(head.post("/pages/people", "/pages/people/alike/search", "organisation", school.code()).statusCode()).isEqualTo(404);

        SignedIn stranger = new SignedIn(port, schools.open().curator());
        for (String path : List.of(card, card + "/edit", "/pages/people?organisation=" + school.code(), "/pages/people/export?organisation=" + school.code(),
                "/pages/people/print?organisation=" + school.code(), "/pages/people/alike?organisation=" + school.code())) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(stranger.get("/pages/people/999999999").statusCode()).isEqualTo(404);
        assertThat(stranger.post("/pages/people", card + "/edit", "surname", "Чужая").statusCode()).isEqualTo(404);
        assertThat(stranger.post("/pages/people", card + "/undo", "step", "1").statusCode()).isEqualTo(404);
        assertThat(stranger.post("/pages/people", card + "/representatives", "fullName", "Ч", "relation", "", "contact", "").statusCode()).isEqualTo(404);
    }

    @Test
    void theDepartmentSeesNumbersAndNoNames() {
        SignedIn specialist = new SignedIn(port, School.SPECIALIST);
        HttpResponse<String> page = specialist.get("/pages/people");
        assertThat(page.body()).contains("Школа " + school.code()).doesNotContain("Жаворонкова");
        for (String path : List.of("/pages/people/" + person, "/pages/people?organisation=" + school.code(), "/pages/people/export",
                "/pages/people/export?organisation=" + school.code(), "/pages/people/alike?organisation=" + school.code())) {
            assertThat(specialist.get(path).body()).as(path).doesNotContain("Жаворонкова");
        }
        assertThat(new SignedIn(port, "expert1.zeya").get("/pages/people").statusCode()).isEqualTo(404);
        assertThat(new SignedIn(port, "admin").get("/pages/people").statusCode()).isEqualTo(404);
    }

    @Test
    void whoLeavesThePostLosesTheRegisterAtOnce() {
        schools.hire(school.code(), Post.CURATOR, "next." + school.code());
        database.sql("update staff_post set from_day = '2020-09-02' where login = ?").param("next." + school.code()).update();
        assertThat(curator.get("/pages/people").statusCode()).isEqualTo(404);
        assertThat(new SignedIn(port, "next." + school.code()).get("/pages/people").body()).contains("Жаворонкова");
    }

    @Test
    void aCorrectionIsCheckedNotedAndTakenBack() {
        assertThat(save("surname", "Жаворонкова2", "name", "").body()).contains("только буквы, дефис и точка", "нужно заполнить");
        assertThat(save("surname", "Певунова", "name", "Пётр", "languages", "эвенкийский", "born", "01.01.2099").body()).contains("проверьте дату")
                .contains("value=\"01.01.2099\"");
        assertThat(save("surname", "Певунова", "name", "Пётр", "languages", "эвенкийский", "theme", "sport").statusCode()).isEqualTo(302);

        String card = curator.get("/pages/people/" + person).body();
        assertThat(card).contains("Певунова", "эвенкийский", "фамилия: Жаворонкова → Певунова", "Спорт", "Отменить последнюю правку", "Фамилия-curator");
        assertThat(changes.of(person, 1).get(0).author()).isEqualTo(school.curator());

        String step = changes.undoable(person).orElseThrow();
        curator.post("/pages/people/" + person, "/pages/people/" + person + "/undo", "step", step);
        assertThat(curator.get("/pages/people/" + person).body()).contains("<h1>Жаворонкова", "отмена правки").doesNotContain("Отменить последнюю правку");
        assertThat(database.sql("select theme from mentee where participant = ?").param(person).query(String.class).single()).isEqualTo("study");
        assertThat(curator.post("/pages/people", "/pages/people/" + person + "/undo", "step", step).statusCode()).isEqualTo(302);
        assertThat(curator.get("/pages/people/" + person).body()).contains("<h1>Жаворонкова");
        assertThat(engineTables.find("Певунова")).isEmpty();
    }

    @Test
    void representativesAreAddedRemovedAndBroughtBack() {
        String card = "/pages/people/" + person;
        curator.post(card, card + "/representatives", "fullName", " Жаворонкова  Анна ", "relation", "мать", "contact", "+7 900 000-00-00");
        assertThat(curator.get(card).body()).contains("Жаворонкова Анна", "мать", "+7 900 000-00-00");
        long mother = database.sql("select id from representative where participant = ?").param(person).query(Long.class).single();
        curator.post(card, card + "/representatives/" + mother + "/remove");
        assertThat(database.sql("select count(*) from representative where participant = ?").param(person).query(Integer.class).single()).isZero();
        curator.post(card, card + "/undo", "step", changes.undoable(person).orElseThrow());
        assertThat(database.sql("select full_name from representative where id = ?").param(mother).query(String.class).single()).isEqualTo("Жаворонкова Анна");

        database.sql("update consent set representative = ? where participant = ?").params(mother, person).update();
        curator.post(card, card + "/representatives/" + mother + "/remove");
        assertThat(curator.get(card).body()).contains("этот представитель подписал согласие", "Жаворонкова Анна");
    }

    @Test
    void somebodyIsSetAsideAndTakenBack() {
        String card = "/pages/people/" + person;
        curator.post(card, card + "/reserve", "side", "mentee");
        assertThat(curator.get(card).body()).contains("в резерве", "Вернуть из резерва");
        curator.post(card, card + "/reserve", "side", "mentee");
        assertThat(curator.get(card).body()).contains("кандидат");
        database.sql("update mentee set state = 'inPair' where participant = ?").param(person).update();
        curator.post(card, card + "/reserve", "side", "mentee");
        assertThat(curator.get(card).body()).contains("Состояние успело измениться", "в паре");
    }

    @Test
    void aCandidateIsTakenOffTheListAndForgottenWithoutConsents() {
        String card = "/pages/people/" + person;
        assertThat(curator.get(card).body()).doesNotContain("Убрать из списка");
        curator.post(card, card + "/leave", "side", "mentee");
        assertThat(curator.get(card).body()).contains("Состояние успело измениться", "в базе");
        database.sql("update mentee set state = 'candidate' where participant = ?").param(person).update();
        database.sql("delete from consent where participant = ?").param(person).update();
        assertThat(curator.get(card).body()).contains("Убрать из списка");
        assertThat(curator.post(card, card + "/leave", "side", "mentee").headers().firstValue("Location").orElse("")).endsWith("organisation=" + school.code());
        assertThat(curator.get(card).statusCode()).isEqualTo(404);
    }

    @Test
    void theShownListIsTakenAlongAsAWorkbook() throws IOException {
        database.sql("update participant set contact = '=1+1' where id = ?").param(person).update();
        people.person(school, "teacher", LocalDate.of(1990, 1, 1));
        HttpResponse<byte[]> answer = curator.bytes("/pages/people/export?side=mentee");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Жаворонкова");
            assertThat(rows.get(1).getCell(7).getFormula()).isNull();
            assertThat(rows.get(1).getCellText(7)).isEqualTo("=1+1");
        }
        assertThat(curator.get("/pages/people/print?side=mentee").body()).contains("Жаворонкова", "часть реестра");
    }

    private HttpResponse<String> save(String... fields) {
        String[] all = Arrays.copyOf(fields, fields.length + 8);
        System.arraycopy(new String[] {"kind", "pupil", "preferredForms", "pupil-pupil", "place", "7 Б", "theme", "study"}, 0, all, fields.length, 8);
        if (List.of(fields).contains("theme")) {
            all = Arrays.copyOf(all, all.length - 2);
        }
        return curator.post("/pages/people/" + person, "/pages/people/" + person + "/edit", all);
    }
}
