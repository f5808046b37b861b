package org.nastavnik.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
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
import org.nastavnik.organisation.Accounts;
import org.nastavnik.organisation.Post;
import org.nastavnik.organisation.Posts;
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
class BestPracticeContestProcessTest {

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
    private RuntimeService processes;
    @Autowired
    private Posts posts;
    @Autowired
    private Accounts accounts;
    @Autowired
    private JdbcClient database;
    @Autowired
    private PracticeBank bank;

    private Municipality town;
    private ProcessInstance contest;

    @BeforeEach
    void itIsOctober() {
        day(TODAY);
    }

    @AfterEach
    void backToday() {
        ClockUtil.reset();
    }

    @Test
    @Order(1)
    void aPracticeWinsAndStandsInTheBank() {
        announce(2, 2);
        School author = town.schools().get(0);
        assertThat(walk.form(entryTask(author)).get("contest").toString()).contains("Положение № 12 от 09.10.2026", "приём заявок до 30.10.2026");
        walk.submit(entryTask(author), submission("Шахматы после уроков", true));
        walk.submit(entryTask(town.schools().get(1)), "participation", "decline");

        Task check = task(author.code(), "Task_CheckEntry");
        assertThat(check.getAssignee()).isEqualTo(town.specialist());
        assertThat(walk.form(check).get("practice").toString()).contains("Шахматы после уроков", "№ 7-с от 09.10.2026");
        assertThatThrownBy(() -> walk.submit(check, "decision", "return")).isInstanceOf(Refusal.class).hasMessageContaining("«Замечание»");
        walk.submit(check, "decision", "return", "comment", "Добавьте результат в числах");
        Task again = entryTask(author);
        assertThat(walk.form(again).get("context").toString()).contains("Добавьте результат в числах");
        assertThat(again.getDueDate()).isEqualTo(end(LocalDate.of(2026, 10, 30)));
        walk.submit(again, submission("Шахматы для всех после уроков", true));
        assertThat(database.sql("select title from practice where organisation = ?").param(author.code()).query(String.class).list())
                .containsExactly("Шахматы для всех после уроков");
        walk.submit(task(author.code(), "Task_CheckEntry"), "decision", "admit");

        List<Task> scores = scoreTasks();
        assertThat(scores).extracting(Task::getAssignee).containsExactlyInAnyOrder(expert(1), expert(2));
        scores.forEach(score -> walk.submit(score, "scores", points(8, 7, 9, 6, 8), "comment", "Хорошо описано"));

        Task results = task(town.code(), "Task_ApproveResults");
        assertThat(results.getAssignee()).isEqualTo(town.departmentHead());
        Map<String, Object> shown = walk.form(results);
        assertThat(shown.get("lines").toString()).contains("38, 38 из 50", "\"mean\":\"38,0\"", "\"spread\":0");
        assertThat(shown.get("comments").toString()).contains("Хорошо описано");
        assertThatThrownBy(() -> walk.submit(results, "decision", "approve", "number", "3", "date", "2026-11-20", "places", List.of()))
                .isInstanceOf(Refusal.class).hasMessageContaining("каждую заявку");
        walk.submit(results, "decision", "approve", "number", "3", "date", "2026-11-20", "places", List.of(Map.of("number", entry(author), "place", "1")));
        assertThat(database.sql("select number || ' ' || signed_on from document where organisation = ? and kind = 'contestProtocol'").param(town.code())
                .query(String.class).single()).isEqualTo("3 2026-11-20");

        Task publish = task(town.code(), "Task_PublishPractice");
        Object[] named = {"publication", "publish", "title", "Шахматы", "problem", "Мало занятий", "essence", "Кружок ведёт Лебедева О. И.",
                "result", "Стало 40 игроков", "withoutNames", true};
        assertThatThrownBy(() -> walk.submit(publish, named)).isInstanceOf(Refusal.class).hasMessageContaining("«В чём практика»").hasMessageContaining("имя человека");
        named[7] = "Кружок ведёт выпускник";
        walk.submit(publish, named);
        assertThat(walk.ended(contest)).isTrue();
        assertThat(bank.find(new PracticeBank.Wish("помощь выпускников OR выпускникам", null, null, 0)).practices())
                .extracting(PracticeBank.Published::title).contains("Шахматы");
        assertThat(bank.find(new PracticeBank.Wish("плавание", null, null, 0)).practices()).isEmpty();
    }

    @Test
    @Order(2)
    void anExpertSeesNeitherTheSchoolNorAnotherExpertsScore() {
        admitted(2);
        School author = town.schools().get(0);
        Task own = scoreTasks().get(0);
        Task other = scoreTasks().get(1);
        assertThat(own.getTenantId()).isEqualTo(town.code());
        assertThat(walk.form(own).toString()).contains("Шахматы").doesNotContain(author.code()).doesNotContain("Школа ");
        assertThat(processes.getVariables(own.getExecutionId()).toString()).doesNotContain(author.code());

        String stranger = own.getAssignee();
        assertThat(walk.as(stranger, () -> tasks.createTaskQuery().tenantIdIn(author.code()).count())).isZero();
        assertThatThrownBy(() -> walk.claim(stranger, other)).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> walk.submitAs(stranger, other, "scores", points(1, 1, 1, 1, 1))).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> walk.submit(own, "scores", points(11, 1, 1, 1, 1))).isInstanceOf(Refusal.class).hasMessageContaining("не больше 10");
        assertThatThrownBy(() -> walk.submit(own, "scores", points(1, 1))).isInstanceOf(Refusal.class).hasMessageContaining("по каждому критерию");
    }

    @Test
    @Order(3)
    void aConflictOfInterestGoesToAnotherExpertOfTheContest() {
        admitted(3);
        Task conflicted = scoreTasks().get(0);
        walk.submit(conflicted, "conflictOfInterest", true);

        assertThat(scoreTasks()).extracting(Task::getAssignee).hasSize(2).doesNotHaveDuplicates().doesNotContain(conflicted.getAssignee());
    }

    @Test
    @Order(4)
    void withTwoExpertsAndAConflictTheSpecialistSeesWhoIsMissingAndNamesANewOne() {
        admitted(2);
        Task conflicted = scoreTasks().get(0);
        walk.submit(conflicted, "conflictOfInterest", true);
        Task naming = task(town.code(), "Task_NameExpert");
        assertThat(naming.getAssignee()).isEqualTo(town.specialist());
        assertThat(walk.form(naming).get("experts").toString()).contains("конфликт интересов", "уже оценивает эту заявку", "Назвать некого");
        assertThatThrownBy(() -> walk.submit(naming, "naming", "name", "login", conflicted.getAssignee())).isInstanceOf(Refusal.class).hasMessageContaining("«Решение»");
        assertThatThrownBy(() -> walk.submit(naming, "naming", "waive", "reason", "Достаточно одной")).isInstanceOf(Refusal.class);

        String third = hireExpert(3);
        walk.submit(naming, "naming", "name", "login", third);
        assertThat(scoreTasks()).extracting(Task::getAssignee).contains(third);
    }

    @Test
    @Order(5)
    void anExpertWhoLeavesIsReplacedAndTheEntryCanBeWithdrawn() {
        admitted(3);
        Task leaving = scoreTasks().get(0);
        posts.leave(Post.EXPERT, town.code(), leaving.getAssignee(), TODAY.minusDays(1));
        assertThat(scoreTasks()).extracting(Task::getAssignee).hasSize(2).doesNotContain(leaving.getAssignee());

        posts.leave(Post.EXPERT, town.code(), scoreTasks().get(1).getAssignee(), TODAY.minusDays(1));
        Task naming = task(town.code(), "Task_NameExpert");
        assertThat(walk.form(naming).get("experts").toString()).contains("больше не эксперт");
        walk.submit(naming, "naming", "withdraw", "reason", "Оценить заявку некому");
        assertThat(scoreTasks()).isEmpty();
        assertThat(database.sql("select state from practice where organisation = ?").param(town.schools().get(0).code()).query(String.class).single())
                .isEqualTo("described");
        Task results = task(town.code(), "Task_ApproveResults");
        assertThat(walk.form(results).get("spread").toString()).contains("Все заявки сняты");
        walk.submit(results, "decision", "approve", "number", "4", "date", "2026-11-20");
        assertThat(walk.ended(contest)).isTrue();
    }

    @Test
    @Order(6)
    void expertsWhoDifferByMoreThanThirtyPercentCallForAThird() {
        admitted(3);
        School author = town.schools().get(0);
        List<Task> scores = scoreTasks();
        walk.submit(scores.get(0), "scores", points(10, 10, 10, 10, 10));
        walk.submit(scores.get(1), "scores", points(6, 7, 7, 7, 7));
        Task results = task(town.code(), "Task_ApproveResults");
        assertThat(walk.form(results).get("again").toString()).contains("\"" + entry(author) + "\"");
        Object[] approval = {"decision", "approve", "number", "5", "date", "2026-11-20", "places", List.of(Map.of("number", entry(author), "place", "2"))};
        assertThatThrownBy(() -> walk.submit(results, approval)).isInstanceOf(Refusal.class).hasMessageContaining("разошлись на 32 %");
        walk.submit(results, "decision", "again", "again", List.of(String.valueOf(entry(author))), "comment", "Эксперты разошлись");

        assertThat(scoreTasks()).singleElement().satisfies(third -> assertThat(scores).extracting(Task::getAssignee).doesNotContain(third.getAssignee()));
        walk.submit(scoreTasks().get(0), "scores", points(8, 8, 8, 8, 8));
        Task second = task(town.code(), "Task_ApproveResults");
        assertThat(walk.form(second).get("lines").toString()).contains("50, 34, 40 из 50", "\"mean\":\"41,3\"");

        walk.submit(second, "decision", "again", "again", List.of(String.valueOf(entry(author))), "comment", "Хочу ещё одно мнение");
        walk.submit(task(town.code(), "Task_NameExpert"), "naming", "waive", "reason", "Больше экспертов в районе нет");
        walk.submit(task(town.code(), "Task_ApproveResults"), approval);
        Task publish = task(town.code(), "Task_PublishPractice");
        assertThat(walk.form(publish).get("publications").toString()).doesNotContain("\"publish\"");
        assertThatThrownBy(() -> walk.submit(publish, "publication", "publish")).isInstanceOf(Refusal.class);
        walk.submit(publish, "publication", "withhold", "reason", "Организация не дала согласия");
        assertThat(database.sql("select state from practice where organisation = ?").param(author.code()).query(String.class).single()).isEqualTo("awarded");
    }

    @Test
    @Order(7)
    void withoutAdmittedEntriesTheContestIsNotHeld() {
        announce(2, 2);
        School rejected = town.schools().get(0);
        assertThatThrownBy(() -> walk.submit(entryTask(rejected), submission("Клуб Ольги Лебедевой", true)))
                .isInstanceOf(Refusal.class).hasMessageContaining("«Название»");
        assertThatThrownBy(() -> walk.submit(entryTask(rejected), submission("Клуб, пишите klub@school.example", true)))
                .isInstanceOf(Refusal.class).hasMessageContaining("«Название»").hasMessageContaining("контакт");
        walk.submit(entryTask(rejected), submission("Клуб чтения вслух", true));
        walk.submit(task(rejected.code(), "Task_CheckEntry"), "decision", "reject", "reason", "Не о наставничестве");

        Task late = entryTask(town.schools().get(1));
        day(LocalDate.of(2026, 10, 31));
        walk.runJob(processes.createProcessInstanceQuery().processInstanceId(late.getProcessInstanceId()).singleResult());
        assertThat(walk.ended(contest)).isTrue();
        assertThat(database.sql("select state from contest_entry where organisation = ?").param(town.schools().get(1).code()).query(String.class).single())
                .isEqualTo("missed");
        assertThat(database.sql("select state from contest where process_instance = ?").param(contest.getId()).query(String.class).single()).isEqualTo("notHeld");
    }

    @Test
    @Order(8)
    void aContestNeedsTwoExpertsAndATerm() {
        town = schools.openMunicipality(1);
        hireExpert(1);
        contest = walk.startByForm(town.specialist(), BestPracticeContestProcess.KEY, "organisation", town.code(), "title", "Лучшие практики");
        Task task = walk.task(contest, "Task_AnnounceContest");
        assertThat(walk.form(task).get("contest").toString()).contains("Экспертов в муниципалитете: 1");
        assertThatThrownBy(() -> walk.submit(task, announcement("2026-10-30", 1))).isInstanceOf(Refusal.class).hasMessageContaining("не менее двух экспертов");
        assertThatThrownBy(() -> walk.submit(task, announcement("2026-10-12", 1))).isInstanceOf(Refusal.class).hasMessageContaining("после сегодняшнего");
        assertThatThrownBy(() -> walk.startByForm(town.schools().get(0).curator(), BestPracticeContestProcess.KEY, "organisation", town.schools().get(0).code(), "title", "Свой"))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    @Order(9)
    void anOrganisationEntersSeveralPracticesEachInItsOwnNomination() {
        announce(1, 2);
        School author = town.schools().get(0);
        Task first = entryTask(author);
        assertThat(walk.form(first)).containsEntry("mayEnterAnother", true);
        walk.submit(first, more(submission("Шахматы после уроков", true), "another", true));

        Task second = entryTask(author);
        assertThat(second.getId()).isNotEqualTo(first.getId());
        assertThat(second.getDueDate()).isEqualTo(end(LocalDate.of(2026, 10, 30)));
        assertThat(walk.form(second).get("contest").toString()).contains("уже подала: «Шахматы после уроков»");
        assertThat(walk.form(second).get("practices").toString()).as("what is entered is not offered again").doesNotContain("Шахматы");
        walk.submit(second, submission("Театр теней", true));
        assertThat(tasks.createTaskQuery().tenantIdIn(author.code()).taskDefinitionKey("Task_SubmitEntry").count()).as("no third one was asked for").isZero();
        tasks.createTaskQuery().tenantIdIn(author.code()).taskDefinitionKey("Task_CheckEntry").list().forEach(check -> walk.submit(check, "decision", "admit"));

        assertThat(scoreTasks()).hasSize(4).extracting(Task::getAssignee).containsOnly(expert(1), expert(2));
        scoreTasks().forEach(score -> walk.submit(score, "scores", points(8, 7, 9, 6, 8)));
        assertThat(walk.form(task(town.code(), "Task_ApproveResults")).get("lines").toString()).contains("Шахматы после уроков", "Театр теней");
        walk.cancel(contest);
    }

    @Test
    @Order(10)
    void aReturnedEntryMayBeCorrectedAfterTheTermButBringsNoOther() {
        announce(1, 2);
        School author = town.schools().get(0);
        walk.submit(entryTask(author), submission("Шахматы после уроков", true));
        day(LocalDate.of(2026, 11, 2));
        walk.submit(task(author.code(), "Task_CheckEntry"), "decision", "return", "comment", "Добавьте результат в числах");
        assertThat(walk.form(entryTask(author))).containsEntry("mayEnterAnother", false);
        walk.submit(entryTask(author), submission("Шахматы после уроков", true));
        assertThat(task(author.code(), "Task_CheckEntry")).isNotNull();
        walk.cancel(contest);
    }

    @Test
    @Order(11)
    void everyPathWasWalked() {
        paths.assertAllWalked(BestPracticeContestProcess.KEY);
        paths.assertAllWalked(ContestEntryProcess.KEY);
        paths.assertAllWalked(PracticeScoreProcess.KEY);
    }

    private void announce(int organisations, int experts) {
        town = schools.openMunicipality(organisations);
        database.sql("update staff set surname = 'Лебедева', name = 'Ольга' where login = ?").param(town.schools().get(0).head()).update();
        IntStream.rangeClosed(1, experts).forEach(this::hireExpert);
        contest = walk.startByForm(town.specialist(), BestPracticeContestProcess.KEY, "organisation", town.code(), "title", "Лучшие практики наставничества");
        walk.submit(contest, "Task_AnnounceContest", announcement("2026-10-30", experts));
    }

    private Object[] announcement(String entriesTo, int experts) {
        return new Object[] {"number", "12", "date", "2026-10-09", "entriesTo", entriesTo, "nominations", List.of(Map.of("title", "Школьный клуб")),
                "criteria", Criterion.USUAL_ONES.stream().map(each -> Map.of("criterion", each.criterion(), "max", each.maxPoints())).toList(),
                "experts", IntStream.rangeClosed(1, experts).mapToObj(this::expert).toList()};
    }

    /** A contest with one entry that the experts score now; the organisation did not consent to publish it. */
    private void admitted(int experts) {
        announce(1, experts);
        School author = town.schools().get(0);
        walk.submit(entryTask(author), submission("Шахматы после уроков", false));
        walk.submit(task(author.code(), "Task_CheckEntry"), "decision", "admit");
    }

    private Object[] submission(String title, boolean toPublish) {
        return new Object[] {"participation", "submit", "nomination", nomination(), "practice", "new", "title", title, "form", "pupil-pupil",
                "problem", "После уроков детям негде играть", "essence", "Старшие учат младших играть", "result", "Играют сорок детей из двухсот",
                "consentNumber", "7-с", "consentOn", "2026-10-09", "consentToPublish", toPublish};
    }

    private static Object[] more(Object[] values, Object... added) {
        return Stream.concat(Stream.of(values), Stream.of(added)).toArray();
    }

    private String nomination() {
        return database.sql("select n.id::text from contest_nomination n join contest c on c.id = n.contest where c.process_instance = ?")
                .param(contest.getId()).query(String.class).single();
    }

    private Task entryTask(School school) {
        return task(school.code(), "Task_SubmitEntry");
    }

    private int entry(School school) {
        return database.sql("select id from contest_entry where organisation = ?").param(school.code()).query(Integer.class).single();
    }

    private Task task(String organisation, String key) {
        Task found = tasks.createTaskQuery().tenantIdIn(organisation).taskDefinitionKey(key).singleResult();
        assertThat(found).as(key + " of " + organisation).isNotNull();
        return found;
    }

    private List<Task> scoreTasks() {
        return tasks.createTaskQuery().tenantIdIn(town.code()).taskDefinitionKey("Task_ScoreEntry").orderByTaskAssignee().asc().list();
    }

    private static List<Map<String, Integer>> points(int... points) {
        return IntStream.range(0, points.length).mapToObj(i -> Map.of("number", i + 1, "points", points[i])).toList();
    }

    private String expert(int number) {
        return "expert" + number + "." + town.code();
    }

    private String hireExpert(int number) {
        String login = schools.hire(town.code(), Post.EXPERT, expert(number));
        accounts.refresh(login);
        return login;
    }

    private static void day(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(day.atTime(LocalTime.NOON).atZone(ZEYA).toInstant()));
    }

    private static Date end(LocalDate day) {
        return Date.from(day.atTime(23, 59).atZone(ZEYA).toInstant());
    }
}
