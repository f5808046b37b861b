package org.nastavnik.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.engine.Refusal;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CuratorQuestionProcessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final ZoneId ZEYA = ZoneId.of("Asia/Yakutsk");

    @Autowired
    private Walk walk;
    @Autowired
    private Schools schools;
    @Autowired
    private WalkedPaths paths;
    @Autowired
    private TaskService tasks;
    @Autowired
    private ManagementService jobs;
    @Autowired
    private JdbcClient database;

    private Municipality town;
    private School school;

    @BeforeEach
    void aTown() {
        day(TODAY);
        town = schools.openMunicipality(2);
        school = town.schools().get(0);
    }

    @AfterEach
    void backToday() {
        ClockUtil.reset();
    }

    @Test
    @Order(1)
    void aQuestionIsAnsweredAskedAgainAndClosed() {
        database.sql("update staff set surname = 'Лебедева', name = 'Ольга' where login = ?").param(school.head()).update();
        ProcessInstance question = ask(school);
        Task answer = walk.task(question, "Task_AnswerQuestion");
        assertThat(answer.getAssignee()).isEqualTo(town.specialist());
        assertThat(walk.form(answer).get("question").toString()).contains("Кто подписывает согласие");
        walk.submit(answer, "answer", "answered", "text", "Законный представитель");
        assertThatThrownBy(() -> walk.submit(question, "Task_RateAnswer", "rating", "again")).isInstanceOf(Refusal.class);
        walk.submit(question, "Task_RateAnswer", "rating", "again", "comment", "А если ученику уже есть 14 лет?");

        Task second = walk.task(question, "Task_AnswerQuestion");
        assertThat(walk.form(second).get("question").toString()).contains("уже есть 14 лет");
        Object[] published = {"answer", "answered", "text", "Вместе с представителем, спросите Лебедеву Ольгу", "publish", true,
                "publishedQuestion", "Кто подписывает согласие ученика"};
        assertThatThrownBy(() -> walk.submit(second, published)).isInstanceOf(Refusal.class).hasMessageContaining("имя человека");
        published[3] = "Ученик вместе с представителем";
        walk.submit(second, published);
        walk.submit(question, "Task_RateAnswer", "rating", "close");
        assertThat(walk.ended(question)).isTrue();
        assertThat(state(question)).isEqualTo("closed true");
        assertThat(walk.startForm(town.schools().get(1).curator(), CuratorQuestionProcess.KEY).get("published").toString())
                .contains("Ученик вместе с представителем", "Кто подписывает согласие ученика");
    }

    @Test
    @Order(2)
    void anAnswerThatNobodyRatesClosesTheQuestionAfterFiveWorkingDays() {
        ProcessInstance question = ask(school);
        walk.submit(question, "Task_AnswerQuestion", "answer", "answered", "text", "Законный представитель");
        var timer = jobs.createJobQuery().processInstanceId(question.getId()).singleResult();
        assertThat(timer.getDuedate()).isEqualTo(Date.from(LocalDate.of(2026, 10, 20).atStartOfDay(ZEYA).toInstant()));
        day(LocalDate.of(2026, 10, 20));
        walk.runJob(question);
        assertThat(walk.ended(question)).isTrue();
        assertThat(state(question)).isEqualTo("closed null");
    }

    @Test
    @Order(3)
    void aSeminarCoversSeveralQuestionsIsMovedAndHeld() {
        ProcessInstance question = toSeminar(school);
        assertThatThrownBy(() -> walk.submit(question, "Task_PlanSeminar", seminar("2026-10-09"))).isInstanceOf(Refusal.class).hasMessageContaining("уже прошёл");
        walk.submit(question, "Task_PlanSeminar", seminar("2026-10-20"));
        ProcessInstance other = toSeminar(town.schools().get(1));
        walk.submit(other, "Task_PlanSeminar", "plan", "join", "planned", seminarOf(question));
        assertThat(walk.open(other)).isEmpty();

        walk.submit(question, "Task_HoldSeminar", "seminar", "moved", "seminarOn", "2026-10-22");
        Task hold = walk.task(question, "Task_HoldSeminar");
        assertThat(hold.getDueDate()).isEqualTo(Date.from(LocalDate.of(2026, 10, 27).atTime(23, 59).atZone(ZEYA).toInstant()));
        assertThat(walk.form(hold).get("about").toString()).contains("22.10.2026", "Вопросов кураторов: 2", "Вопрос № " + questionOf(question) + "**", "Вопрос № " + questionOf(other) + "**");
        Object[] held = {"seminar", "held", "heldOn", "2026-10-22", "attendance", 14, "present", "кураторы пяти школ", "link", "https://imc.example/seminar",
                "answer", "Разобрали пять образцов", "publish", true};
        assertThatThrownBy(() -> walk.submit(hold, held)).isInstanceOf(Refusal.class).hasMessageContaining("ещё не наступил");
        day(LocalDate.of(2026, 10, 22));
        walk.submit(hold, held);
        assertThat(walk.form(walk.task(other, "Task_RateAnswer")).get("question").toString()).contains("Разобрали пять образцов");
        walk.submit(other, "Task_RateAnswer", "rating", "close");
        walk.submit(question, "Task_RateAnswer", "rating", "close");
        assertThat(walk.ended(question)).isTrue();
        assertThat(database.sql("select summary from seminar where id = ?::bigint").param(seminarOf(question)).query(String.class).single())
                .isEqualTo("Разобрали пять образцов");
    }

    @Test
    @Order(4)
    void aCancelledSeminarLeavesAllItsQuestionsToAnAnswerInWriting() {
        ProcessInstance question = toSeminar(school);
        walk.submit(question, "Task_PlanSeminar", seminar("2026-10-20"));
        ProcessInstance other = toSeminar(town.schools().get(1));
        walk.submit(other, "Task_PlanSeminar", "plan", "join", "planned", seminarOf(question));
        walk.submit(question, "Task_HoldSeminar", "seminar", "cancelled", "reason", "Заболел ведущий");
        assertThat(walk.open(question)).containsExactly("Task_AnswerQuestion");
        assertThat(walk.open(other)).containsExactly("Task_AnswerQuestion");
    }

    @Test
    @Order(5)
    void aPlannedSeminarIsAPlanForInstructionsAndQuestionsAreTheirEvidence() {
        ProcessInstance question = toSeminar(school);
        walk.submit(question, "Task_PlanSeminar", seminar("2026-11-18"));
        ProcessInstance meeting = walk.startByForm(town.specialist(), "working-group-meeting", "organisation", town.code(), "plannedOn", "2026-10-12");
        walk.submit(meeting, "Task_PrepareAgenda", "meeting", "planned", "date", "2026-10-12", "time", "15:00", "place", "Кабинет тридцать два",
                "agenda", List.of(Map.of("question", "Исполнение дорожной карты")), "invited", "кураторы");
        walk.submit(meeting, "Task_RecordProtocol", "meeting", "held", "number", "01", "heldOn", "2026-10-12", "present", "кураторы школ", "decisions",
                List.of(Map.of("number", "1", "text", "Направить вопросы и принять участие в семинаре", "deadline", "по отдельному графику", "responsible", "curator")));
        walk.submit(meeting, "Task_ApproveProtocol", "decision", "approve", "number", "01", "date", "2026-10-12");

        Task link = task(school, "Task_LinkPlan");
        assertThat(walk.form(link).get("plans").toString()).contains("Семинар «Согласия и данные», 18.11.2026");
        walk.submit(link, "plan", "seminar-" + seminarOf(question));
        Task perform = task(school, "Task_PerformInstruction");
        assertThat(perform.getDueDate()).isEqualTo(Date.from(LocalDate.of(2026, 11, 18).atTime(23, 59).atZone(ZEYA).toInstant()));
        String evidence = "Вопросы отделу образования с 12.10.2026 по 12.10.2026: согласия и личные данные – 1";
        walk.submit(perform, "report", "Вопрос задан", "doneOn", "2026-10-12", "evidence", List.of(Map.of("result", "Исполнение решения", "document", evidence)));
        assertThat(walk.form(task(school, "Task_AcceptInstruction")).get("draft").toString()).contains("согласия и личные данные – 1");

        School silent = town.schools().get(1);
        walk.submit(task(silent, "Task_LinkPlan"), "planTitle", "План методиста", "dueOn", "2026-11-20");
        Task report = task(silent, "Task_PerformInstruction");
        walk.submit(report, "report", "Спрашивать нечего", "doneOn", "2026-10-12", "evidence", List.of(Map.of("result", "Исполнение решения", "document",
                "Вопросы отделу образования с 12.10.2026 по 12.10.2026: вопросов нет")));
        walk.submit(task(silent, "Task_AcceptInstruction"), "decision", "accept");
    }

    @Test
    @Order(6)
    void onlyCuratorsAskAndOnlyForTheirOwnSchool() {
        assertThatThrownBy(() -> walk.startByForm(school.head(), CuratorQuestionProcess.KEY, question(school))).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> walk.startByForm(school.curator(), CuratorQuestionProcess.KEY, question(town.schools().get(1)))).isInstanceOf(RuntimeException.class);
        assertThat(walk.startForm(school.curator(), CuratorQuestionProcess.KEY).get("organisations").toString()).contains(school.code())
                .doesNotContain(town.schools().get(1).code());
    }

    @Test
    @Order(7)
    void everyPathWasWalked() {
        paths.assertAllWalked(CuratorQuestionProcess.KEY);
    }

    private ProcessInstance ask(School asking) {
        return walk.startByForm(asking.curator(), CuratorQuestionProcess.KEY, question(asking));
    }

    private static Object[] question(School asking) {
        return new Object[] {"organisation", asking.code(), "theme", "consents", "text", "Кто подписывает согласие на участие?", "wantsSeminar", true};
    }

    private ProcessInstance toSeminar(School asking) {
        ProcessInstance question = ask(asking);
        walk.submit(question, "Task_AnswerQuestion", "answer", "seminar");
        return question;
    }

    private static Object[] seminar(String on) {
        return new Object[] {"plan", "own", "topic", "Согласия и данные", "seminarOn", on, "mode", "online", "audience", List.of("curators", "heads")};
    }

    private String seminarOf(ProcessInstance question) {
        return database.sql("select seminar::text from curator_question where process_instance = ?").param(question.getId()).query(String.class).single();
    }

    private String questionOf(ProcessInstance question) {
        return database.sql("select id::text from curator_question where process_instance = ?").param(question.getId()).query(String.class).single();
    }

    private String state(ProcessInstance question) {
        return database.sql("select state || ' ' || coalesce(clear::text, 'null') from curator_question where process_instance = ?").param(question.getId())
                .query(String.class).single();
    }

    private Task task(School of, String key) {
        return tasks.createTaskQuery().tenantIdIn(of.code()).taskDefinitionKey(key).singleResult();
    }

    private static void day(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(day.atTime(LocalTime.NOON).atZone(ZEYA).toInstant()));
    }
}
