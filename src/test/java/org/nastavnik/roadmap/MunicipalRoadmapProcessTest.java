package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.control.OverdueControl;
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
class MunicipalRoadmapProcessTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Yakutsk");

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
    private ManagementService jobs;
    @Autowired
    private OverdueControl control;
    @Autowired
    private WorkingCalendar calendar;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    void itIsTheDayOfTheDecree() {
        now(LocalDate.of(2020, 10, 23));
    }

    @AfterEach
    void backToday() {
        ClockUtil.reset();
    }

    @Test
    @Order(1)
    void case6VytegraIsImportedWithItsWarningsAndCannotGoOnUntilTheyAreAnswered() {
        Municipality town = schools.openMunicipality(1);
        ProcessInstance roadmap = start(town, "vytegra-roadmap-2020");
        Map<String, Object> shown = walk.form(walk.task(roadmap, "Task_DraftRoadmap"));
        List<Map<String, Object>> items = items(shown);

        assertThat(items).hasSize(22);
        assertThat(numbers(items, item -> ((List<?>) item.get("roles")).isEmpty())).containsExactly("1.3", "1.x", "2.x", "3.6", "7.2");
        assertThat(numbers(items, item -> "".equals(item.get("deadline")))).containsExactly("1.x", "2.x", "3.6", "7.2");
        assertThat(shown.get("warnings").toString()).contains("№ 1.3, 1.4, 1.5, 1.6, 1.7, 1.8: 15.11.2020 — воскресенье");
        assertThatThrownBy(() -> submitDraft(roadmap, town, items, "submit")).isInstanceOf(Refusal.class)
                .hasMessageContaining("№ 1.3 — нет ответственного").hasMessageContaining("№ 7.2 — нет ответственного, нет срока").hasMessageContaining("№ 4.1 — срок «до декабря 2020г.» неясен: 30.11.2020 (предложено) или 31.12.2020");
        assertThat(shown.get("warnings").toString()).contains("№ 2.7: в сроке «Октябрь-ноябрь» нет года, по дате документа взят 2020",
                "№ 2.6: срок в другом плане", "№ 6.1, 6.2: 31.01.2021 — воскресенье");
    }

    @Test
    @Order(2)
    void case7VytegraMakesNinetyThreeExecutionsForFiveOrganisations() {
        Municipality town = schools.openMunicipality(5);
        approved(town, "vytegra-roadmap-2020");

        assertThat(database.sql("""
                        select i.number || ' ' || count(*) filter (where e.organisation <> r.municipality) || '+' || count(*) filter (where e.organisation = r.municipality)
                          from item_execution e join municipal_item i on i.id = e.item join municipal_roadmap r on r.id = i.roadmap
                         where r.municipality = ? group by i.id order by i.position""").param(town.code()).query(String.class).list())
                .containsExactly("1.3 0+1", "1.4 5+0", "1.5 5+0", "1.6 5+0", "1.7 5+0", "1.8 5+0", "1.x 5+0", "2.1 0+1", "2.2 5+0", "2.x 0+1", "2.6 0+1",
                        "2.7 5+0", "2.8 5+1", "3.1 5+0", "3.6 5+0", "3.7 5+0", "4.1 5+1", "4.2 5+0", "6.1 5+0", "6.2 5+0", "7.1.1 5+1", "7.2 0+1");
        assertThat(walk.form(performing(town.schools().get(0).code(), "2.2")).get("item").toString()).contains("Исполняет: куратор, помогает директор");
        assertThat(processes.createProcessInstanceQuery().processDefinitionKey("roadmap-item")
                .tenantIdIn(tenants(town)).count()).isEqualTo(93);
    }

    @Test
    @Order(3)
    void case8VytegraSoftTermsWaitForWhatTheyDependOn() {
        Municipality town = schools.openMunicipality(1);
        School school = town.schools().get(0);
        approved(town, "vytegra-roadmap-2020");

        Task plan = task(town.code(), "Task_LinkPlan");
        assertThat(walk.form(plan).get("item").toString()).contains("серию муниципальных семинаров");
        walk.submit(plan, "planTitle", "График семинаров", "dueOn", "2021-03-31");
        assertThat(due(tasks.createTaskQuery().processInstanceId(plan.getProcessInstanceId()).singleResult())).isEqualTo("2021-03-31");
        assertThat(dueOf(school, "2.8")).as("a check each quarter").isEqualTo("2020-12-31");
        assertThat(dueOf(school, "3.7")).as("no programme yet").isNull();
        assertThat(dueOf(school, "4.1")).isEqualTo("2020-11-30");
        assertThat(walk.form(performing(school.code(), "4.1")).get("item").toString()).as("the paper's words stay")
                .contains("Срок в документе: «до декабря 2020г.»", "Уточнён при утверждении: «до 30.11.2020»");
        Task together = performing(school.code(), "6.1");
        walk.submit(together, "report", "Сделано по плану", "doneOn", "2020-10-23", "partnerPart", "Завод провёл экскурсию",
                "evidence", List.of(Map.of("result", "x", "paper", "протокол № 5")));
        assertThat(walk.form(tasks.createTaskQuery().processInstanceId(together.getProcessInstanceId()).singleResult()).toString()).contains("Завод провёл экскурсию");
        walk.startByForm(town.specialist(), "school-programme", "organisation", school.code(), "schoolYear", "2020-21",
                "forms", List.of("pupil-pupil"), "startsOn", "2020-09-01", "endsOn", "2021-05-28");
        assertThat(dueOf(school, "3.7")).as("the end of the programme").isEqualTo("2021-05-28");
        assertThat(stateOf(school, "3.1")).as("follows the programme").isEqualTo("inWork");
    }

    @Test
    @Order(3)
    void everyTermOfTheSamplesIsReadAsTheListOfRowsSays() {
        Municipality town = schools.openMunicipality(1);
        start(town, "vytegra-roadmap-2020");
        start(town, "south-east-plan-2021");
        start(town, "school-20-tasks");
        assertThat(database.sql("""
                        select i.number || ' ' || deadline_kind || ' ' || coalesce(deadline_from::text, '') || '..' || coalesce(deadline_to::text, '')
                               || ' ' || array_to_string(roles, ' ')
                          from municipal_item i join municipal_roadmap r on r.id = i.roadmap where r.municipality = ? order by r.id, i.position""")
                .param(town.code()).query(String.class).list()).containsExactly(
                "1.3 BY_DATE ..2020-11-15 ", "1.4 BY_DATE ..2020-11-15 head", "1.5 BY_DATE ..2020-11-15 head", "1.6 BY_DATE ..2020-11-15 head",
                "1.7 BY_DATE ..2020-11-15 head", "1.8 BY_DATE ..2020-11-15 head", "1.x NONE .. ", "2.1 BY_DATE ..2020-10-30 methodist",
                "2.2 BY_DATE ..2020-12-15 head curator", "2.x NONE .. ", "2.6 OTHER_PLAN .. methodist",
                "2.7 MONTH_RANGE 2020-10-01..2020-11-30 organisation", "2.8 CONTINUOUS .. methodist organisation",
                "3.1 MONTH_RANGE 2020-11-01..2020-12-31 head curator", "3.6 NONE .. ", "3.7 PROGRAMME_SCHEDULE .. curator",
                "4.1 BY_DATE ..2020-11-30 specialist organisation curator", "4.2 BY_DATE ..2020-12-01 organisation curator",
                "6.1 MONTH 2021-01-01..2021-01-31 curator partner", "6.2 MONTH 2021-01-01..2021-01-31 curator partner",
                "7.1.1 MONTH_RANGE 2020-11-01..2020-12-31 head specialist", "7.2 NONE .. ",
                "1 MONTH 2021-04-01..2021-04-30 ", "2 MONTH_RANGE 2021-04-01..2021-05-31 ", "3 MONTH 2021-04-01..2021-04-30 ",
                "4 MONTH 2021-04-01..2021-04-30 ", "1 MONTH 2021-04-01..2021-04-30 methodist", "2 MONTH 2021-05-01..2021-05-31 methodist",
                "3 MONTH 2021-05-01..2021-05-31 methodist", "4 MONTH 2021-09-01..2021-09-30 methodist", "5 MONTH 2021-09-01..2021-09-30 methodist",
                "6 MONTH_RANGE 2021-10-01..2021-11-30 methodist", "7 CONTINUOUS .. methodist", "8 MONTH 2021-10-01..2021-10-31 methodist",
                "9 MONTH_RANGE 2021-10-01..2021-11-30 methodist",
                "1 NONE .. ", "2 NONE .. ", "3 NONE .. ", "4 NONE .. ", "5 NONE .. ", "6 NONE .. ");
    }

    @Test
    @Order(4)
    void case9SouthEastNumbersRestartInEachSection() {
        Municipality town = schools.openMunicipality(1);
        ProcessInstance roadmap = start(town, "south-east-plan-2021");
        List<Map<String, Object>> items = items(walk.form(walk.task(roadmap, "Task_DraftRoadmap")));

        assertThat(items).hasSize(13);
        assertThat(items.stream().filter(item -> ((List<?>) item.get("roles")).isEmpty()).count()).isEqualTo(4);
        assertThat(items.stream().filter(item -> ((List<?>) item.get("roles")).contains("methodist")).count()).isEqualTo(9);
        assertThat(database.sql("""
                        select deadline_kind || ' ' || count(*) from municipal_item i join municipal_roadmap r on r.id = i.roadmap
                         where r.municipality = ? group by deadline_kind order by 1""").param(town.code()).query(String.class).list())
                .containsExactly("CONTINUOUS 1", "MONTH 9", "MONTH_RANGE 3");
        assertThat(items.stream().filter(item -> item.get("section").equals("Организационно-методическое обеспечение") && item.get("number").equals("5")).toList())
                .singleElement().satisfies(item -> assertThat(item.get("activity")).isEqualTo("Собрать банк данных наставников"));
        assertThat(database.sql("""
                        select due_on from municipal_item i join municipal_roadmap r on r.id = i.roadmap
                         where r.municipality = ? and number = '5'""").param(town.code()).query(LocalDate.class).single()).isEqualTo("2021-09-30");
        items.forEach(item -> item.put("roles", List.of("methodist")));
        submitDraft(roadmap, town, items, "save");
        assertThat(walk.open(roadmap)).as("saved, not sent").containsExactly("Task_DraftRoadmap");
    }

    @Test
    @Order(5)
    void anItemIsPerformedReturnedAndAcceptedAndAContinuousOneComesBackEachQuarter() {
        Municipality town = schools.openMunicipality(1);
        ProcessInstance roadmap = approved(town, "south-east-plan-2021");
        Task continuous = performing(town.code(), "7");
        Task meeting = performing(town.code(), "2");

        report(meeting);
        Task acceptance = tasks.createTaskQuery().processInstanceId(meeting.getProcessInstanceId()).singleResult();
        assertThat(acceptance.getAssignee()).as("the department head accepts what the specialist did").isEqualTo(town.departmentHead());
        walk.submit(acceptance, "decision", "return", "comment", "Приложите список присутствовавших");
        report(tasks.createTaskQuery().processInstanceId(meeting.getProcessInstanceId()).singleResult());
        walk.submit(tasks.createTaskQuery().processInstanceId(meeting.getProcessInstanceId()).singleResult(), "decision", "accept");

        report(continuous);
        walk.submit(tasks.createTaskQuery().processInstanceId(continuous.getProcessInstanceId()).singleResult(), "decision", "accept");
        now(LocalDate.of(2021, 1, 1));
        jobs.executeJob(jobs.createJobQuery().processInstanceId(continuous.getProcessInstanceId()).singleResult().getId());
        Task nextQuarter = tasks.createTaskQuery().processInstanceId(continuous.getProcessInstanceId()).singleResult();
        assertThat(due(nextQuarter)).isEqualTo("2021-03-31");
        report(nextQuarter);
        now(LocalDate.of(2021, 10, 1));
        walk.submit(tasks.createTaskQuery().processInstanceId(continuous.getProcessInstanceId()).singleResult(), "decision", "accept");
        assertThat(processes.createProcessInstanceQuery().processInstanceId(continuous.getProcessInstanceId()).count()).as("the roadmap ends").isZero();

        jobs.executeJob(jobs.createJobQuery().processInstanceId(roadmap.getId()).singleResult().getId());
        walk.submit(roadmap, "Task_ReviewExecution", "notes", "Большинство в работе", "review", "goOn");
        jobs.executeJob(jobs.createJobQuery().processInstanceId(roadmap.getId()).singleResult().getId());
        walk.submit(roadmap, "Task_ReviewExecution", "notes", "Пора закрывать", "review", "close");
        assertThat(due(walk.task(roadmap, "Task_CloseRoadmap"))).as("ten working days after the period").isEqualTo("2022-01-21");
        assertThatThrownBy(() -> walk.submit(roadmap, "Task_CloseRoadmap", "conclusions", "План выполнен частично")).isInstanceOf(Refusal.class);
        walk.submit(roadmap, "Task_CloseRoadmap", "conclusions", "План выполнен частично", "dropReason", "Год закончился, итоги подведены");
        assertThat(walk.ended(roadmap)).isTrue();
    }

    @Test
    @Order(6)
    void anItemOfAStageIsFulfilledByTheProgrammeItself() {
        Municipality town = schools.openMunicipality(1);
        School school = town.schools().get(0);
        approved(town, "vytegra-roadmap-2020");
        assertThat(stateOf(school, "3.1")).as("no programme yet").isEqualTo("waiting");
        assertThat(tasks.createTaskQuery().tenantIdIn(school.code()).taskNameLike("%№ 3.1").count()).as("nobody is asked").isZero();

        long programme = database.sql("""
                        insert into programme (organisation, school_year, forms, starts_on, ends_on)
                        values (?, '2020-21', '{pupil-pupil}', '2020-09-01', '2021-05-31') returning id""").param(school.code()).query(Long.class).single();
        ProcessInstance year = processes.startProcessInstanceByKey("school-programme", Variables.putValue("organisation", school.code())
                .putValue("schoolYear", "2020-21").putValue("programmeId", programme));
        processes.deleteProcessInstance(year.getId(), "Начата по ошибке");
        assertThat(stateOf(school, "3.1")).as("a stage that was broken off has done nothing").isNotEqualTo("accepted");
        year = processes.startProcessInstanceByKey("school-programme", Variables.putValue("organisation", school.code())
                .putValue("schoolYear", "2020-21").putValue("programmeId", programme));
        ProcessInstance preparation = processes.createProcessInstanceQuery().superProcessInstanceId(year.getId()).singleResult();
        var modification = processes.createProcessInstanceModification(preparation.getId());
        for (var activity : processes.getActivityInstance(preparation.getId()).getChildActivityInstances()) {
            modification.cancelActivityInstance(activity.getId());
        }
        modification.startBeforeActivity("End_ConditionsCreated").execute();
        assertThat(stateOf(school, "3.1")).isEqualTo("accepted");

        ProcessInstance second = approved(town, "vytegra-roadmap-2020");
        assertThat(second).as("a later roadmap finds the stage done already").isNotNull();
        assertThat(database.sql("""
                        select count(*) from item_execution e join municipal_item i on i.id = e.item
                         where e.organisation = ? and i.number = '3.1' and e.state = 'accepted'""").param(school.code()).query(Long.class).single()).isEqualTo(2);
    }

    @Test
    @Order(7)
    void anOrganisationThatJoinsLaterGetsTheItemsStillAhead() {
        Municipality town = schools.openMunicipality(2);
        School late = town.schools().get(1);
        ProcessInstance roadmap = start(town, null);
        List<Map<String, Object>> items = List.of(
                Map.of("section", "", "number", "1", "activity", "Назначить кураторов", "deadline", "до 26.10.2020", "roles", List.of("curator")),
                Map.of("section", "", "number", "2", "activity", "Провести опрос", "deadline", "до 30.11.2020", "roles", List.of("curator")),
                Map.of("section", "", "number", "3", "activity", "Обновлять сайты", "deadline", "постоянно", "roles", List.of("curator")));
        submitDraft(roadmap, new Municipality(town.code(), town.specialist(), town.departmentHead(), town.schools().subList(0, 1)), items, "submit");
        walk.submit(roadmap, "Task_ApproveRoadmap", "decision", "approve", "number", "8-" + town.code(), "date", "2020-10-23");
        now(LocalDate.of(2020, 10, 30));
        jobs.executeJob(jobs.createJobQuery().processInstanceId(roadmap.getId()).singleResult().getId());
        assertThat(walk.form(walk.task(roadmap, "Task_ReviewExecution")).get("others").toString()).contains(late.code()).doesNotContain(town.schools().get(0).code());
        walk.submit(roadmap, "Task_ReviewExecution", "notes", "Присоединилась школа", "joined", List.of(late.code()), "review", "goOn");

        assertThat(tasks.createTaskQuery().taskAssignee(late.curator()).taskDefinitionKey("Task_PerformItem").orderByTaskName().asc().list())
                .extracting(Task::getName).containsExactly("Выполнить мероприятие № 2", "Выполнить мероприятие № 3");
        assertThat(tasks.createTaskQuery().taskAssignee(town.schools().get(0).curator()).taskDefinitionKey("Task_PerformItem").count()).as("asked once").isEqualTo(3);
        Task second = performing(late.code(), "2");
        report(second);
        walk.submit(tasks.createTaskQuery().processInstanceId(second.getProcessInstanceId()).singleResult(), "decision", "accept");
        Task sites = performing(town.schools().get(0).code(), "3");
        report(sites);
        walk.submit(tasks.createTaskQuery().processInstanceId(sites.getProcessInstanceId()).singleResult(), "decision", "accept");
        jobs.executeJob(jobs.createJobQuery().processInstanceId(roadmap.getId()).singleResult().getId());
        walk.submit(roadmap, "Task_ReviewExecution", "notes", "Пора закрывать", "review", "close");
        walk.submit(roadmap, "Task_CloseRoadmap", "conclusions", "План выполнен частично", "dropReason", "Год закончился, итоги подведены");
        assertThat(walk.ended(roadmap)).isTrue();
        assertThat(stateOf(town.schools().get(0), "3")).as("accepted for its quarter, and so it stays").isEqualTo("accepted");
    }

    @Test
    @Order(7)
    void theRoadmapIsReturnedWithAComment() {
        Municipality town = schools.openMunicipality(1);
        ProcessInstance roadmap = start(town, null);
        walk.submit(roadmap, "Task_DraftRoadmap", "title", "План " + town.code(), "startsOn", "2020-10-23", "endsOn", "2021-12-31",
                "organisations", town.schools().stream().map(School::code).toList(), "items",
                List.of(Map.of("section", "1", "number", "1", "activity", "Назначить кураторов", "deadline", "до 15.11.2020", "roles", List.of("head"))),
                "pasted", "1\t2\tСобрать кураторов-проба\tдо 16.11.2020\tКураторы\tпротокол-проба", "draft", "submit");
        assertThat(walk.form(walk.task(roadmap, "Task_ApproveRoadmap")).get("items").toString()).contains("Назначить кураторов", "Собрать кураторов-проба");
        walk.submit(roadmap, "Task_ApproveRoadmap", "decision", "return", "comment", "Добавьте раздел о мониторинге");
        assertThat(walk.form(walk.task(roadmap, "Task_DraftRoadmap")).get("context").toString()).contains("Добавьте раздел о мониторинге");
    }

    @Test
    @Order(8)
    void eachKindOfDeadlineBehavesInItsOwnWay() {
        Municipality town = schools.openMunicipality(1);
        School school = town.schools().get(0);
        ProcessInstance roadmap = start(town, null);
        List<String> terms = List.of("16.11.2020", "до 17.11.2020", "ноябрь 2020", "ноябрь-декабрь 2020", "с 1 по 20 ноября 2020", "в течение 2020 года",
                "постоянно", "по отдельному графику", "в соответствии со сроками реализации программ");
        List<Map<String, Object>> items = new ArrayList<>();
        for (String term : terms) {
            items.add(Map.of("section", "", "number", String.valueOf(items.size() + 1), "activity", "Дело: " + term, "deadline", term, "roles", List.of("curator")));
        }
        List<Map<String, Object>> incomplete = new ArrayList<>(items);
        incomplete.add(Map.of("section", "", "number", "10", "activity", "Дело без срока и исполнителя", "roles", List.of()));
        submitDraft(roadmap, town, incomplete, "save");
        assertThat(items(walk.form(walk.task(roadmap, "Task_DraftRoadmap")))).as("it waits for the specialist and does not vanish").hasSize(10);
        assertThatThrownBy(() -> submitDraft(roadmap, town, incomplete, "submit")).isInstanceOf(Refusal.class)
                .hasMessageContaining("№ 10 — нет ответственного, нет срока");
        items.add(Map.of("section", "", "number", "10", "activity", "Дело без срока и исполнителя", "deadline", "до 18.11.2020", "roles", List.of("curator")));
        submitDraft(roadmap, town, items, "submit");
        walk.submit(roadmap, "Task_ApproveRoadmap", "decision", "approve", "number", "7-" + town.code(), "date", "2020-10-23");

        assertThat(database.sql("""
                        select i.deadline_kind || ' ' || coalesce(e.due_on::text, '—') from item_execution e join municipal_item i on i.id = e.item
                         where e.organisation = ? order by i.position""").param(school.code()).query(String.class).list())
                .containsExactly("DATE 2020-11-16", "BY_DATE 2020-11-17", "MONTH 2020-11-30", "MONTH_RANGE 2020-12-31", "DATE_RANGE 2020-11-20",
                        "PERIOD_OF_YEAR 2020-12-31", "CONTINUOUS 2020-12-31", "OTHER_PLAN —", "PROGRAMME_SCHEDULE —", "BY_DATE 2020-11-18");
        assertThat(due(performing(school.code(), "4"))).isEqualTo("2020-12-31");
        assertThat(task(school.code(), "Task_LinkPlan").getDueDate()).as("to name the plan has a term of its own").isNotNull();
        assertThat(performing(school.code(), "9").getDueDate()).as("no programme yet").isNull();

        walk.startByForm(town.specialist(), "school-programme", "organisation", school.code(), "schoolYear", "2020-21",
                "forms", List.of("pupil-pupil"), "startsOn", "2020-09-01", "endsOn", "2021-05-31");
        assertThat(due(performing(school.code(), "9"))).as("the end of the programme that began later").isEqualTo("2021-05-31");
        assertThat(dueOf(school, "9")).isEqualTo("2021-05-31");
        walk.submit(task(school.code(), "Task_LinkPlan"), "planTitle", "График семинаров", "dueOn", "2021-03-31");
        everyPerformerIsRemindedThreeWorkingDaysBeforeAndOnTheDay(school);
    }

    /** Whatever words the paper has, its day is reminded of like any other; of a Sunday by Wednesday and Friday. */
    private void everyPerformerIsRemindedThreeWorkingDaysBeforeAndOnTheDay(School school) {
        Map<String, LocalDate> terms = tasks.createTaskQuery().tenantIdIn(school.code()).taskDefinitionKey("Task_PerformItem").list().stream()
                .collect(Collectors.toMap(Task::getId, MunicipalRoadmapProcessTest::due));
        assertThat(terms).hasSize(10);
        terms.values().stream().flatMap(due -> Stream.of(calendar.plusWorkingDays(due, -3, school.code()), calendar.workingDayOnOrBefore(due, school.code())))
                .distinct().sorted().forEach(day -> {
                    now(day);
                    control.run();
                });
        terms.forEach((task, due) -> assertThat(database.sql("""
                        select step || ' ' || (happened_at at time zone 'Asia/Yakutsk')::date from task_control
                         where task = ? and step in ('before', 'onDay') order by id""").param(task).query(String.class).list())
                .containsExactly("before " + calendar.plusWorkingDays(due, -3, school.code()), "onDay " + calendar.workingDayOnOrBefore(due, school.code())));
    }

    @Test
    @Order(9)
    void theTermsOfASampleAreMovedToTheYearOfTheActAndDaysOffStayInView() {
        Municipality town = schools.openMunicipality(1);
        ProcessInstance roadmap = walk.startByForm(town.specialist(), MunicipalRoadmapProcess.KEY, "organisation", town.code(), "title", "План",
                "actDate", "2026-10-23", "sample", "vytegra-roadmap-2020", "moveDates", true);
        Map<String, Object> shown = walk.form(walk.task(roadmap, "Task_DraftRoadmap"));
        assertThat(items(shown)).extracting(item -> item.get("deadline")).contains("до 15.11.2026").doesNotContain("до 15.11.2020");
        assertThat(shown.get("warnings").toString()).contains("№ 1.3, 1.4, 1.5, 1.6, 1.7, 1.8: 15.11.2026 — воскресенье");
    }

    @Test
    @Order(9)
    void termsThatHavePassedAreNamedBeforeTheyMakeEverybodyLate() {
        now(LocalDate.of(2020, 11, 20));
        Municipality town = schools.openMunicipality(1);
        ProcessInstance roadmap = start(town, "vytegra-roadmap-2020");
        String warnings = walk.form(walk.task(roadmap, "Task_DraftRoadmap")).get("warnings").toString();
        assertThat(warnings).contains("№ 1.3, 1.4, 1.5, 1.6, 1.7, 1.8: 15.11.2020 уже прошло: задачи сразу будут просрочены",
                "30.10.2020 уже прошло").doesNotContain("15.11.2020 — воскресенье");
    }

    @Test
    @Order(10)
    void everyPathWasWalked() {
        paths.assertAllWalked(MunicipalRoadmapProcess.KEY);
        paths.assertAllWalked(RoadmapItemProcess.KEY);
    }

    private static void now(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(day.atTime(LocalTime.NOON).atZone(ZONE).toInstant()));
    }

    private ProcessInstance start(Municipality town, String sample) {
        return walk.startByForm(town.specialist(), MunicipalRoadmapProcess.KEY, "organisation", town.code(), "title", "План " + town.code(),
                "actDate", "2020-10-23", "sample", sample);
    }

    /** Answers the warnings as a specialist would, and has the roadmap approved. */
    private ProcessInstance approved(Municipality town, String sample) {
        ProcessInstance roadmap = start(town, sample);
        List<Map<String, Object>> items = items(walk.form(walk.task(roadmap, "Task_DraftRoadmap")));
        for (Map<String, Object> item : items) {
            if (((List<?>) item.get("roles")).isEmpty()) {
                boolean everywhere = List.of("1.x", "3.6").contains(item.get("number"));
                item.put("roles", List.of(everywhere ? "curator" : "specialist"));
            }
            if ("".equals(item.get("deadline"))) {
                item.put("clarified", "ноябрь-декабрь 2020");
            }
            if ("до декабря 2020г.".equals(item.get("deadline"))) {
                item.put("clarified", "до 30.11.2020");
            }
        }
        submitDraft(roadmap, town, items, "submit");
        walk.submit(roadmap, "Task_ApproveRoadmap", "decision", "approve", "number", "1072-" + roadmap.getId().substring(0, 8), "date", "2020-10-23");
        return roadmap;
    }

    private void submitDraft(ProcessInstance roadmap, Municipality town, List<Map<String, Object>> items, String draft) {
        walk.submit(roadmap, "Task_DraftRoadmap", "title", "План " + town.code(), "startsOn", "2020-10-23", "endsOn", "2021-12-31",
                "organisations", town.schools().stream().map(School::code).toList(), "items", items, "draft", draft);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> shown) {
        Object value = shown.get("items");
        List<Map<String, Object>> rows = value instanceof List<?> list ? (List<Map<String, Object>>) list
                : Spin.JSON(value.toString()).mapTo("java.util.ArrayList<java.util.LinkedHashMap<java.lang.String,java.lang.Object>>");
        List<Map<String, Object>> copies = new ArrayList<>();
        rows.forEach(row -> {
            Map<String, Object> copy = new HashMap<>(row);
            copy.values().removeIf(Objects::isNull);
            copies.add(copy);
        });
        return copies;
    }

    private static List<String> numbers(List<Map<String, Object>> items, Predicate<Map<String, Object>> which) {
        return items.stream().filter(which).map(item -> item.get("number").toString()).toList();
    }

    private void report(Task task) {
        walk.submit(task, "report", "Сделано по плану", "doneOn", "2020-10-23", "evidence", List.of(Map.of("result", "x", "paper", "протокол № 5")));
    }

    private Task performing(String tenant, String number) {
        return tasks.createTaskQuery().tenantIdIn(tenant).taskDefinitionKey("Task_PerformItem").taskName("Выполнить мероприятие № " + number).list().get(0);
    }

    private Task task(String tenant, String key) {
        return tasks.createTaskQuery().tenantIdIn(tenant).taskDefinitionKey(key).singleResult();
    }

    private static LocalDate due(Task task) {
        return LocalDate.ofInstant(task.getDueDate().toInstant(), ZONE);
    }

    private LocalDate dueOf(School school, String number) {
        return database.sql("select e.due_on from item_execution e join municipal_item i on i.id = e.item where e.organisation = ? and i.number = ?")
                .params(school.code(), number).query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class))).single().orElse(null);
    }

    private String stateOf(School school, String number) {
        return database.sql("select e.state from item_execution e join municipal_item i on i.id = e.item where e.organisation = ? and i.number = ? order by e.id limit 1")
                .params(school.code(), number).query(String.class).single();
    }

    private static String[] tenants(Municipality town) {
        List<String> all = new ArrayList<>(List.of(town.code()));
        town.schools().forEach(school -> all.add(school.code()));
        return all.toArray(String[]::new);
    }
}
