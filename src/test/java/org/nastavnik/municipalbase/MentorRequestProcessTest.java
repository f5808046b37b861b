package org.nastavnik.municipalbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.eligibility.Rosters;
import org.nastavnik.engine.Refusal;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.Consents;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.nastavnik.web.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MentorRequestProcessTest {

    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private Walk walk;
    @Autowired
    private WalkedPaths paths;
    @Autowired
    private Rosters rosters;
    @Autowired
    private JdbcClient database;
    @Autowired
    private Consents consents;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private WorkingCalendar calendar;
    @LocalServerPort
    private int port;

    private School asking;
    private School lending;
    private long mentor;
    private long person;
    private String surname;

    @BeforeEach
    void aMentorStandsInTheMunicipalBase() {
        asking = schools.openWithProgramme();
        lending = schools.openWithProgramme();
        mentor = people.mentor(lending, "admitted");
        person = database.sql("select participant from mentor where id = ?").param(mentor).query(Long.class).single();
        surname = database.sql("select surname from participant where id = ?").param(person).query(String.class).single();
        database.sql("update mentor set released_to_municipal_base = true where id = ?").param(mentor).update();
        people.consent(person, "municipalBase");
    }

    private ProcessInstance ask() {
        return walk.startByForm(asking.curator(), "mentor-request", "organisation", asking.code(), "mentor", String.valueOf(mentor), "places", 1,
                "purpose", "Пятикласснику трудно с математикой, удобно по вторникам");
    }

    private Task lendingTask(ProcessInstance request, String task) {
        return walk.task(walk.called(request, "mentor-lending"), task);
    }

    private Task answerTask(ProcessInstance request) {
        walk.submit(lendingTask(request, "Task_AskMentor"), word("yes", "Свободен по вторникам"));
        return lendingTask(request, "Task_AnswerMentorRequest");
    }

    private Object[] word(String agrees, String words) {
        return new Object[] {"mentorAgrees", agrees, "answeredOn", calendar.today(lending.code()).toString(), "answeredBy", "phone", "words", words};
    }

    @Test
    @Order(1)
    void theOtherSchoolAndTheMentorAgreeAndTheMentorCanBePaired() {
        Map<String, Object> start = walk.startForm(asking.curator(), "mentor-request");
        assertThat(start.get("mentors").toString()).contains("Школа " + lending.code()).doesNotContain(surname);
        assertThat(start.get("hint")).as("there is somebody to choose").isNull();
        assertThat((String) walk.startForm(schools.open().curator(), "mentor-request").get("hint")).contains("Сначала начните программу");
        ProcessInstance request = ask();
        assertThatThrownBy(this::ask).isInstanceOf(Refusal.class).hasMessageContaining("уже попросили");

        Task word = lendingTask(request, "Task_AskMentor");
        assertThat(word.getTenantId()).isEqualTo(lending.code());
        assertThat(word.getAssignee()).isEqualTo(lending.curator());
        assertThat(walk.form(word).get("request").toString()).contains(surname).contains("Школа " + asking.code()).contains("математикой");
        for (int days : new int[] {-1, 1}) {
            Object[] onAnotherDay = word("yes", "");
            onAnotherDay[3] = calendar.today(lending.code()).plusDays(days).toString();
            assertThatThrownBy(() -> walk.submit(word, onAnotherDay)).isInstanceOf(Refusal.class).hasMessageContaining("не позже сегодняшнего");
        }
        Task answer = answerTask(request);
        assertThat(answer.getAssignee()).isEqualTo(lending.curator());
        assertThat(walk.form(answer)).containsEntry("words", "Свободен по вторникам");
        assertThat(walk.form(answer).get("request").toString()).contains(surname).contains("Согласие наставника: по телефону");
        walk.submit(answer, "answer", "grant", "places", 1, "words", "Свободен по вторникам");

        Task note = walk.task(request, "Task_NoteLentMentor");
        assertThat(note.getAssignee()).isEqualTo(asking.curator());
        assertThat(walk.form(note).get("answer").toString()).contains(surname).contains("Свободен по вторникам");
        walk.submit(note, "noted", true);
        assertThat(walk.ended(request)).isTrue();
        assertThat(rosters.read(asking.programme(), List.of()).mentors()).extracting(facts -> facts.mentor().person().id()).containsExactly(person);
    }

    @Test
    @Order(2)
    void withoutTheMentorsWordTheSchoolIsNotAsked() {
        ProcessInstance request = ask();
        walk.submit(lendingTask(request, "Task_AskMentor"), word("no", "Занята до весны"));
        Task note = walk.task(request, "Task_NoteLentMentor");
        assertThat(walk.form(note).get("answer").toString()).contains("не может передать").contains("до весны").doesNotContain(surname);
        walk.submit(note, "noted", true);
        assertThat(rosters.read(asking.programme(), List.of()).mentors()).isEmpty();
    }

    @Test
    @Order(2)
    void nobodyIsLentWhoseWordIsNotRecorded() {
        Task answer = answerTask(ask());
        database.sql("update mentor_request set mentor_agrees = null, mentor_answered_on = null, mentor_answered_by = null where mentor = ?").param(mentor).update();
        assertThat(walk.form(answer).get("request").toString()).doesNotContain("Согласие наставника");
        assertThatThrownBy(() -> walk.submit(answer, "answer", "grant", "places", 1)).isInstanceOf(Refusal.class).hasMessageContaining("согласие самого наставника не записано");
        walk.submit(answer, "answer", "refuse");
        assertThat(rosters.read(asking.programme(), List.of()).mentors()).isEmpty();
    }

    @Test
    @Order(2)
    void aRefusalIsToldAndLendsNobody() {
        ProcessInstance request = ask();
        walk.submit(answerTask(request), "answer", "refuse", "words", "Наставник уезжает");
        Task note = walk.task(request, "Task_NoteLentMentor");
        assertThat(walk.form(note).get("answer").toString()).contains("не может передать").contains("уезжает").doesNotContain(surname);
        walk.submit(note, "noted", true);
        assertThat(rosters.read(asking.programme(), List.of()).mentors()).isEmpty();
    }

    @Test
    @Order(3)
    void whoWithdrawsTheConsentIsNoLongerInTheBase() {
        database.sql("update consent set state = 'revoked', revoked_on = current_date where participant = ? and purpose = 'municipalBase'").param(person).update();
        assertThatThrownBy(this::ask).isInstanceOf(Refusal.class);
        assertThat(page(School.SPECIALIST, "sample-password")).doesNotContain(surname);
    }

    @Test
    @Order(3)
    void whoWithdrawsMeanwhileIsNotLentAndLeavesTheListOfTheOtherSchool() {
        ProcessInstance request = ask();
        database.sql("update consent set state = 'revoked', revoked_on = current_date where participant = ? and purpose = 'municipalBase'").param(person).update();
        Task answer = answerTask(request);
        assertThatThrownBy(() -> walk.submit(answer, "answer", "grant", "places", 1))
                .isInstanceOf(Refusal.class).hasMessageContaining("отозвано или истекло");
        walk.submit(answer, "answer", "refuse");

        people.consent(person, "municipalBase");
        walk.submit(answerTask(ask()), "answer", "grant", "places", 1);
        assertThat(rosters.read(asking.programme(), List.of()).mentors()).hasSize(1);
        transaction.executeWithoutResult(status -> consents.revoke(person, List.of(ConsentPurpose.MUNICIPAL_BASE), "17"));
        assertThat(database.sql("select state from mentor where participant = ? and programme = ?").params(person, asking.programme()).query(String.class).single())
                .isEqualTo("withdrawn");
        assertThat(database.sql("select state from mentor where id = ?").param(mentor).query(String.class).single()).as("at home nothing changes").isEqualTo("admitted");
    }

    @Test
    @Order(3)
    void theDepartmentCountsDistancesFromASchoolWhenThePlacesAreKnown() {
        SignedIn specialist = new SignedIn(port, School.SPECIALIST);
        String places = "/pages/municipal-base/places";
        assertThat(specialist.post(places, places, "place-" + asking.code(), "север", "place-" + lending.code(), "1, 2").body()).contains("Не сохранено");
        specialist.post(places, places, "place-" + asking.code(), "53.7361, 127.2602", "place-" + lending.code(), "53.8261, 127.2602");
        assertThat(specialist.get("/pages/municipal-base?within=11&from=" + asking.code()).body()).contains(surname, ">10<");
        assertThat(specialist.get("/pages/municipal-base?within=9&from=" + asking.code()).body()).doesNotContain(surname);
        SignedIn curator = new SignedIn(port, asking.curator());
        assertThat(curator.get("/pages/municipal-base?within=9").body()).doesNotContain("Школа " + lending.code());
        specialist.post(places, places, "place-" + asking.code(), "", "place-" + lending.code(), "");
        assertThat(specialist.get("/pages/municipal-base").body()).contains("Мест на карте нет у организаций");
        assertThat(curator.get(places).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void theDepartmentSeesNamesAndOtherSchoolsDoNot() {
        assertThat(page(School.SPECIALIST, "sample-password")).contains(surname);
        assertThat(page(asking.curator(), "password-" + asking.curator())).contains("Школа " + lending.code()).doesNotContain(surname);
        assertThat(Session.of(port, asking.head(), "password-" + asking.head()).get("/pages/municipal-base").statusCode()).isEqualTo(404);
    }

    private String page(String login, String password) {
        return Session.of(port, login, password).get("/pages/municipal-base?competence=study&form=pupil-pupil").body();
    }

    @Test
    @Order(5)
    void everyPathWasWalked() {
        List.of("mentor-request", "mentor-lending").forEach(paths::assertAllWalked);
    }
}
