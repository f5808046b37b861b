package org.nastavnik.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
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
import org.nastavnik.engine.task.Deadlines;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OverdueControlProcessTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Yakutsk");
    private static final LocalDate SUNDAY = LocalDate.of(2020, 11, 15);

    @Autowired
    private Walk walk;
    @Autowired
    private Schools schools;
    @Autowired
    private WalkedPaths paths;
    @Autowired
    private OverdueControl control;
    @Autowired
    private Deadlines deadlines;
    @Autowired
    private TaskService tasks;
    @Autowired
    private FilterService filters;
    @Autowired
    private JdbcClient database;

    private School school;
    private Task late;

    @BeforeEach
    void aCuratorHasATaskThatIsDueOnASunday() {
        now(2020, 11, 2);
        school = schools.openWithProgramme();
        ProcessInstance stage = walk.start("mentee-base", school);
        late = walk.task(stage, "Task_LaunchMenteeSurvey");
        deadlines.set(late.getId(), school.code(), SUNDAY);
    }

    @AfterEach
    void backToday() {
        ClockUtil.reset();
    }

    @Test
    @Order(1)
    void case3ZeyaSundayRemindersOverdueHeadAndSpecialist() {
        assertThat(steps(LocalDate.of(2020, 11, 9))).isEmpty();
        assertThat(steps(LocalDate.of(2020, 11, 10))).containsExactly("before");
        assertThat(steps(LocalDate.of(2020, 11, 13))).containsExactly("before", "onDay");
        assertThat(steps(SUNDAY)).as("a day off").containsExactly("before", "onDay");
        assertThat(walk.form(late()).get("context").toString()).contains("Срок 15.11.2020 (воскресенье, выходной): сделайте до 13.11.2020").doesNotContain("Просрочено");
        assertThat(listed("Просрочено")).as("the list says the same as the form").isZero();
        assertThat(listed("Срок на этой неделе")).isOne();
        assertThat(steps(LocalDate.of(2020, 11, 16))).containsExactly("before", "onDay", "after");
        assertThat(walk.form(late()).get("context").toString()).contains("Просрочено, рабочих дней: 1");
        assertThat(listed("Просрочено")).isOne();
        assertThat(listed("Срок на этой неделе")).isZero();
        assertThat(late().getPriority()).isEqualTo(80);
        assertThat(steps(LocalDate.of(2020, 11, 17))).doesNotContain("heads");
        assertThat(steps(LocalDate.of(2020, 11, 18))).contains("heads");
        assertThat(question().getAssignee()).isEqualTo(school.head());
        assertThat(steps(LocalDate.of(2020, 11, 26))).doesNotContain("specialists");
        assertThat(steps(LocalDate.of(2020, 11, 27))).contains("specialists");
        control.run();
        assertThat(questions()).as("running twice asks nobody twice").hasSize(2);

        walk.submit(late(), "audiences", List.of("pupils"), "openFrom", "2020-11-27", "openTo", "2020-12-10", "way", "paper", "version", "1");
        assertThat(questions()).as("the task is done, nothing is left to decide").isEmpty();
    }

    @Test
    @Order(1)
    void aTermOfFridayIsOverdueOnSaturdayWithoutAWorkingDay() {
        deadlines.set(late.getId(), school.code(), LocalDate.of(2020, 11, 13));
        now(2020, 11, 14);
        assertThat(walk.form(late()).get("context").toString()).contains("**Просрочено**");
        assertThat(listed("Просрочено")).isOne();
    }

    private long listed(String list) {
        return walk.as(school.curator(), () -> filters.count(filters.createTaskFilterQuery().filterName(list).singleResult().getId()));
    }

    @Test
    @Order(2)
    void theHeadReminds() {
        becomeLate();
        assertThat(walk.form(question()).get("late").toString()).contains("Запустить анкетирование").contains("Просрочено");
        walk.submit(question(), "decision", "remind", "note", "Начните сегодня же");

        assertThat(walk.form(late()).get("context").toString()).contains("Начните сегодня же");
        assertThat(late().getPriority()).isEqualTo(100);
        assertThat(questions()).isEmpty();
    }

    @Test
    @Order(3)
    void theHeadMovesTheDeadlineAndBothDaysStayVisible() {
        becomeLate();
        assertThatThrownBy(() -> walk.submit(question(), "decision", "extend", "newDate", "2020-11-10", "reason", "Школа на карантине")).isInstanceOf(Refusal.class);
        walk.submit(question(), "decision", "extend", "newDate", "2020-12-01", "reason", "Школа на карантине");

        assertThat(LocalDate.ofInstant(late().getDueDate().toInstant(), ZONE)).isEqualTo("2020-12-01");
        assertThat(walk.form(late()).get("context").toString()).contains("Срок перенесён с 15.11.2020 на 01.12.2020: Школа на карантине");
        assertThat(late().getPriority()).isEqualTo(50);
        assertThat(questions()).isEmpty();
    }

    @Test
    @Order(4)
    void theHeadLetsSomebodyStandInForTheCurator() {
        becomeLate();
        walk.submit(question(), "decision", "handOver", "handTo", school.head(), "handUntil", "2020-12-31", "orderNumber", "77-к", "reason", "Куратор болеет");

        assertThat(late().getAssignee()).isEqualTo(school.head());
    }

    @Test
    @Order(5)
    void theHeadTakesItOffControl() {
        becomeLate();
        walk.submit(question(), "decision", "drop", "reason", "Опрос проведён в прошлом году");

        assertThat(questions()).isEmpty();
        now(2020, 12, 10);
        control.run();
        assertThat(questions()).as("off control, the specialist is not asked either").isEmpty();
        assertThat(late()).isNotNull();
    }

    @Test
    @Order(6)
    void everyPathWasWalked() {
        paths.assertAllWalked(OverdueControlProcess.KEY);
    }

    private void becomeLate() {
        now(2020, 11, 18);
        control.run();
    }

    private List<String> steps(LocalDate day) {
        now(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        control.run();
        return database.sql("select step from task_control where task = ? order by id").param(late.getId()).query(String.class).list();
    }

    private Task late() {
        return tasks.createTaskQuery().taskId(late.getId()).singleResult();
    }

    private List<Task> questions() {
        return tasks.createTaskQuery().tenantIdIn(school.code()).taskDefinitionKey("Task_DecideOverdue").list();
    }

    private Task question() {
        assertThat(questions()).hasSize(1);
        return questions().get(0);
    }

    private static void now(int year, int month, int day) {
        ClockUtil.setCurrentTime(Date.from(LocalDate.of(year, month, day).atTime(LocalTime.NOON).atZone(ZONE).toInstant()));
    }
}
