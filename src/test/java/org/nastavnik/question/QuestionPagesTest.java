package org.nastavnik.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the department answered: who finds which answers, questions and seminars. */
@ApplicationTest
class QuestionPagesTest {

    private static final String ANSWERS = "/pages/questions";

    @LocalServerPort
    private int port;
    @Autowired
    private Schools schools;
    @Autowired
    private JdbcClient database;

    private Municipality town;

    @BeforeEach
    void answeredQuestions() {
        town = schools.openMunicipality(2);
        for (int number = 1; number <= 21; number++) {
            question("consents", "Кто подписывает согласие, случай " + number, "Законный представитель", "Кто подписывает согласие, случай " + number);
        }
        question("pairs", "Наш Петя не хочет встречаться, что делать?", "Подберите другого наставника", null);
    }

    @Test
    void everyCuratorOfTheMunicipalitySearchesPublishedAnswersAndTurnsPages() {
        SignedIn curator = new SignedIn(port, town.schools().get(1).curator());
        assertThat(curator.get(ANSWERS).body()).contains("случай 21<", "Вперёд").doesNotContain("случай 1<", "Петя", "Убрать из опубликованных");
        assertThat(curator.get(ANSWERS + "?page=2").body()).contains("случай 1<", "Назад");
        assertThat(curator.get(ANSWERS + "?words=" + encoded("согласиями")).body()).as("another form of the word").contains("случай 21<");
        assertThat(curator.get(ANSWERS + "?words=" + encoded("плавание")).body()).contains("Ничего не нашлось", "Вопрос куратора");
        assertThat(curator.get(ANSWERS + "?theme=pairs").body()).contains("Ничего не нашлось");
        assertThat(curator.get(ANSWERS + "?theme=no&words=" + encoded("\" & ! (")).statusCode()).isEqualTo(200);
        Municipality elsewhere = schools.openMunicipality(1);
        assertThat(new SignedIn(port, elsewhere.schools().get(0).curator()).get(ANSWERS).body()).contains("Опубликованных ответов пока нет");
    }

    @Test
    void questionsAreReadByThoseWhoAskedAndByTheDepartment() {
        String asked = ANSWERS + "/asked";
        assertThat(new SignedIn(port, town.schools().get(0).head()).get(asked).body()).contains("Петя", "есть ответ", "Подберите другого наставника");
        assertThat(new SignedIn(port, town.schools().get(1).curator()).get(asked).body()).contains("Вопросов пока нет");
        SignedIn specialist = new SignedIn(port, town.specialist());
        assertThat(specialist.get(asked).body()).contains("Петя", "Школа " + town.schools().get(0).code());
        assertThat(specialist.get(asked + "?state=planned").body()).contains("В этом состоянии вопросов нет");
    }

    @Test
    void aSpecialistTakesAPublishedAnswerOut() {
        long old = question("other", "Старый порядок", "Так больше не делают", "Старый порядок");
        Municipality elsewhere = schools.openMunicipality(1);
        assertThat(new SignedIn(port, elsewhere.specialist()).post(ANSWERS, ANSWERS + "/" + old + "/unpublish").statusCode()).isEqualTo(404);
        assertThat(new SignedIn(port, town.schools().get(0).curator()).post(ANSWERS, ANSWERS + "/" + old + "/unpublish").statusCode()).isEqualTo(404);
        SignedIn specialist = new SignedIn(port, town.specialist());
        assertThat(specialist.get(ANSWERS).body()).contains("Старый порядок");
        specialist.post(ANSWERS, ANSWERS + "/" + old + "/unpublish");
        assertThat(specialist.get(ANSWERS).body()).contains("убран из опубликованных", "Опубликовать снова");
        assertThat(specialist.get(ANSWERS).body()).doesNotContain("Старый порядок");
        assertThat(new SignedIn(port, elsewhere.specialist()).post(ANSWERS, ANSWERS + "/" + old + "/publish").statusCode()).isEqualTo(404);
        specialist.post(ANSWERS, ANSWERS + "/" + old + "/publish");
        assertThat(specialist.get(ANSWERS).body()).as("taken back").contains("Старый порядок");
        specialist.post(ANSWERS, ANSWERS + "/" + old + "/unpublish");
        assertThat(specialist.get(ANSWERS + "/asked").body()).as("its author keeps it").contains("Так больше не делают");
    }

    @Test
    void seminarsStandWithTheirMaterialsAndTheirListOfThosePresentIsTheDepartments() {
        String page = ANSWERS + "/seminars";
        SignedIn curator = new SignedIn(port, town.schools().get(1).curator());
        assertThat(curator.get(page).body()).contains("Семинаров пока нет");
        database.sql("""
                        insert into seminar (municipality, topic, planned_on, mode, audience, state, held_on, attendance, present, materials, summary, process_instance)
                        values (?, 'Согласия и данные', '2026-10-20', 'online', '{curators,heads}', 'held', '2026-10-22', 14, 'Сидорова А. А.',
                                'https://imc.example/seminar', 'Разобрали пять образцов', 'x')""").param(town.code()).update();
        assertThat(curator.get(page).body()).contains("Согласия и данные", "22.10.2026", "онлайн", "прошёл", "было человек: 14", "руководители организаций",
                "https://imc.example/seminar", "Разобрали пять образцов").doesNotContain("Сидорова");
        assertThat(new SignedIn(port, town.specialist()).get(page).body()).contains("Сидорова А. А.");
    }

    private long question(String theme, String text, String answer, String published) {
        return database.sql("""
                        insert into curator_question (organisation, asked_by, asked_on, theme, text, wants_seminar, state, answer, published, process_instance)
                        values (?, ?, '2026-10-12', ?, ?, false, 'answered', ?, ?, gen_random_uuid()::text) returning id""")
                .params(town.schools().get(0).code(), town.schools().get(0).curator(), theme, text, answer, published).query(Long.class).single();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
