package org.nastavnik.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.People;
import org.nastavnik.process.Phone;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.web.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class QuestionnaireTest {

    private static final Map<String, String> WISH = Map.of("surname", "Ромашкин", "name", "Лев", "birthDate", "2013-05-06", "classOrPost", "7 Б",
            "kind", "pupil", "theme", "study", "preferredForms", "pupil-pupil");

    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private Walk walk;
    @Autowired
    private Questionnaires questionnaires;
    @Autowired
    private Invitations invitations;
    @Autowired
    private WorkingCalendar calendar;
    @Autowired
    private JdbcClient database;
    @LocalServerPort
    private int port;

    private Phone phone;
    private School school;
    private Session curator;
    private LocalDate today;

    @BeforeEach
    void aProgrammeRuns() {
        school = schools.openWithProgramme();
        curator = Session.of(port, school.curator(), "password-" + school.curator());
        phone = new Phone(port);
        today = calendar.today(school.code());
    }

    @Test
    void aPersonAnswersByLinkOnceAndMayCorrectUntilTheLastDay() {
        Questionnaire asked = withLinks(QuestionnaireKind.PUPIL, 3);
        String link = link(asked, 0);
        assertThat(get(link).body()).contains("Хочу наставника").contains("С чем помочь");

        HttpResponse<String> incomplete = post(link, Map.of("surname", "Ромашкин"));
        assertThat(incomplete.statusCode()).isEqualTo(400);
        assertThat(incomplete.body()).contains("«Имя»").contains("нужно заполнить").contains("value=\"Ромашкин\"");

        assertThat(post(link, WISH).headers().firstValue("Location").orElseThrow()).endsWith("?thanks");
        assertThat(get(link).body()).contains("Вы уже ответили").contains("value=\"Лев\"");
        assertThat(questionnaires.find(asked.id()).orElseThrow().progress()).isEqualTo("ответили 1 из 3");

        questionnaires.closeOn(asked.id(), today.minusDays(1));
        database.sql("update questionnaire set opens_on = ?, closes_on = ? where id = ?").params(today.minusDays(5), today.minusDays(1), asked.id()).update();
        assertThat(get(link).body()).contains("Анкета закрыта").doesNotContain("Ромашкин");
        post(link, Map.of("surname", "Другой", "name", "Кто-то", "birthDate", "2013-05-06", "classOrPost", "7 Б", "kind", "pupil", "theme", "study", "preferredForms", "pupil-pupil"));
        assertThat(invitations.page(asked.id(), false, 0, 1).get(0).answers()).containsEntry("surname", "Ромашкин");
    }

    @Test
    void aGuessedLinkLeadsNowhereAndStrangersSeeNoQuestionnaire() {
        Questionnaire asked = withLinks(QuestionnaireKind.PUPIL, 1);
        assertThat(get("/open/survey/AAAAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(404);
        School other = schools.openWithProgramme();
        for (Session stranger : List.of(Session.of(port, other.curator(), "password-" + other.curator()), Session.of(port, school.head(), "password-" + school.head()))) {
            assertThat(stranger.get("/pages/surveys/" + asked.id()).statusCode()).isEqualTo(404);
            assertThat(stranger.get("/pages/surveys/" + asked.id() + "/print").statusCode()).isEqualTo(404);
        }
        assertThat(curator.get("/pages/surveys/" + asked.id() + "/print").body()).contains("<svg").contains(link(asked, 0));
    }

    @Test
    void whatWasAnsweredStandsInTheCuratorsListAndIsEnteredWithoutTyping() {
        Questionnaire asked = withLinks(QuestionnaireKind.PUPIL, 2);
        post(link(asked, 0), WISH);
        ProcessInstance stage = walk.start("mentee-base", school);
        walk.submit(stage, "Task_LaunchMenteeSurvey", "audiences", List.of("pupils"), "openFrom", today.toString(), "openTo", today.plusDays(10).toString(),
                "version", "1", "way", "link");
        Task list = walk.task(stage, "Task_RegisterMentees");
        Map<String, Object> form = walk.form(list);
        assertThat(form.get("survey").toString()).contains("ответили 1 из 2");
        assertThat(form.get("people").toString()).contains("Ромашкин").contains("7 Б");

        walk.submit(list, "people", List.of(Map.of("surname", "Ромашкин", "name", "Лев", "birthDate", "2013-05-06", "kind", "pupil", "classOrPost", "7 Б",
                "theme", "study", "preferredForms", List.of("pupil-pupil"), "origin", "survey")));
        assertThat(questionnaires.waiting(school.programme(), QuestionnaireKind.PUPIL)).isEmpty();
        assertThat(get(link(asked, 0)).body()).contains("Ваш ответ принят").doesNotContain("Ромашкин");
    }

    @Test
    void paperAnswersAreTypedInATableAndAWrongRowStays() {
        Questionnaire asked = withLinks(QuestionnaireKind.PARENT, 2);
        List<Invitation> rows = invitations.page(asked.id(), false, 0, 10);
        String page = "/pages/surveys/" + asked.id() + "/paper";
        String right = rows.get(0).id() + ".satisfaction=9&" + rows.get(0).id() + ".noticed=better";
        String wrong = rows.get(1).id() + ".satisfaction=11&" + rows.get(1).id() + ".better=" + encoded("Больше встреч");
        String answer = form(curator, page, right + "&" + wrong).body();
        assertThat(answer).contains("Записано ответов: 1").contains("Строк с ошибками: 1").contains("Больше встреч");
        assertThat(questionnaires.count(school.programme(), QuestionnaireKind.PARENT, "satisfaction", 8)).isEqualTo(new Questionnaires.Answered(1, 1));
    }

    @Test
    void whoHasNotAnsweredIsListedWithAReminderReadyToSend() {
        long mentee = people.mentee(school);
        people.mentee(school);
        database.sql("update participant set contact = '+7 924 000-00-01' from mentee where participant.id = participant and mentee.id = ?").param(mentee).update();
        String page = "/pages/surveys";
        String body = "programme=" + school.programme() + "&kind=questionnaire-entry-mentee&opensOn=" + today + "&closesOn=" + today.plusDays(3);
        String asked = form(curator, page, body).headers().firstValue("Location").orElseThrow().replaceFirst("^.*(?=/pages/surveys/)", "");
        assertThat(curator.get(asked).body()).contains("ответили 0 из 2").containsOnlyOnce("sms:+79240000001?body=").contains("%2Fopen%2Fsurvey%2F");
        database.sql("update questionnaire_invitation set answers = '{}', answered_at = now() where participant = (select participant from mentee where id = ?)").param(mentee).update();
        assertThat(curator.get(asked + "?waiting=true").body()).containsOnlyOnce("ждём</span>").doesNotContain("sms:");
        assertThat(database.sql("select count(*) from audit_event where subject = ? and kind = 'DATA_READ'").param("survey/" + asked.replaceFirst(".*/", "")).query(Integer.class).single()).isPositive();
    }

    @Test
    void fiveHundredAnswersAtOnceAreAllThereAndNoneTwice() {
        Questionnaire asked = withLinks(QuestionnaireKind.PARENT, 500);
        List<Invitation> links = invitations.page(asked.id(), false, 0, 500);
        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 500)
                .mapToObj(number -> phone.posted("/open/survey/" + links.get(number).token(),
                        Map.of("satisfaction", String.valueOf(1 + number % 10), "noticed", "same", "better", "ответ " + links.get(number).id()))).toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(302));
        assertThat(questionnaires.find(asked.id()).orElseThrow().progress()).isEqualTo("ответили 500 из 500");
        assertThat(invitations.page(asked.id(), false, 0, 500)).allSatisfy(invitation ->
                assertThat(invitation.answers()).containsEntry("better", "ответ " + invitation.id()));
    }

    private Questionnaire withLinks(QuestionnaireKind kind, int count) {
        long id = questionnaires.start(school.programme(), kind, today, today.plusDays(14), school.curator());
        form(curator, "/pages/surveys/" + id + "/links", "count=" + count + "&group=" + encoded("7 Б"));
        return questionnaires.find(id).orElseThrow();
    }

    private HttpResponse<String> form(Session person, String path, String body) {
        String token = person.token("/pages/surveys");
        return person.call("POST", path, "application/x-www-form-urlencoded", (body + "&_csrf=" + encoded(token)).getBytes(StandardCharsets.UTF_8));
    }

    private String link(Questionnaire asked, int number) {
        return "/open/survey/" + invitations.page(asked.id(), false, number, 1).get(0).token();
    }

    private HttpResponse<String> get(String path) {
        return phone.get(path);
    }

    private HttpResponse<String> post(String path, Map<String, String> answers) {
        return phone.post(path, answers);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
