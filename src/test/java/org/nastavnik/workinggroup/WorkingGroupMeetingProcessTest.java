package org.nastavnik.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.nastavnik.control.OverdueControl;
import org.nastavnik.engine.Refusal;
import org.nastavnik.organisation.Post;
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
class WorkingGroupMeetingProcessTest {

    private static final LocalDate MEETING_DAY = LocalDate.of(2020, 10, 9);

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
    private OverdueControl control;
    @Autowired
    private JdbcClient database;
    @Autowired
    private InstructionRegister register;

    @BeforeEach
    void itIsTheDayOfTheMeeting() {
        ClockUtil.setCurrentTime(Date.from(MEETING_DAY.atTime(LocalTime.NOON).atZone(ZoneId.of("Asia/Yakutsk")).toInstant()));
    }

    @AfterEach
    void backToday() {
        ClockUtil.reset();
    }

    @Test
    @Order(1)
    void case1ZeyaTenDecisionsMakeFortySixInstructionsAndASecondSignatureNoMore() {
        Municipality zeya = schools.openMunicipality(5);
        ProcessInstance meeting = signed(zeya, "zeya-protocol-2020");

        List<Task> open = instructionsOf(zeya);
        assertThat(open).hasSize(46);
        Map<String, Long> byPerformer = open.stream().collect(Collectors.groupingBy(Task::getAssignee, Collectors.counting()));
        zeya.schools().forEach(school -> assertThat(byPerformer).containsEntry(school.curator(), 9L));
        assertThat(byPerformer).containsEntry(zeya.specialist(), 1L);

        register.issue(database.sql("select id from working_group_meeting where process_instance = ?").param(meeting.getId())
                .query(Long.class).single(), MEETING_DAY);
        assertThat(instructionsOf(zeya)).hasSize(46);
    }

    @Test
    @Order(2)
    void case2ZeyaTheTermsOfTheFortySixInstructions() {
        Municipality zeya = schools.openMunicipality(5);
        signed(zeya, "zeya-protocol-2020");

        Map<LocalDate, Long> due = instructionsOf(zeya).stream().map(task -> LocalDate.ofInstant(task.getDueDate().toInstant(), ZoneId.of("Asia/Yakutsk")))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(due).isEqualTo(Map.of(LocalDate.of(2020, 10, 12), 5L, LocalDate.of(2020, 10, 16), 10L, LocalDate.of(2020, 10, 30), 10L,
                LocalDate.of(2020, 11, 6), 1L, LocalDate.of(2020, 11, 15), 5L, LocalDate.of(2020, 12, 31), 15L));
    }

    @Test
    @Order(2)
    void case3ZeyaTheFiveInstructionsDueOnASundayAreFlaggedRemindedAndEscalated() {
        Municipality zeya = schools.openMunicipality(5);
        signed(zeya, "zeya-protocol-2020");
        List<Task> fourth = instructionsOf(zeya).stream().filter(task -> task.getName().equals("Исполнить решение № 4")).toList();

        assertThat(fourth).hasSize(5).allSatisfy(task -> assertThat(due(task)).isEqualTo("2020-11-15"));
        assertThat(walk.form(fourth.get(0)).get("context").toString()).contains("15.11.2020 (воскресенье, выходной)");
        Map<String, List<String>> steps = new LinkedHashMap<>();
        for (String day : List.of("2020-11-10", "2020-11-13", "2020-11-15", "2020-11-16", "2020-11-18", "2020-11-27")) {
            ClockUtil.setCurrentTime(Date.from(LocalDate.parse(day).atTime(LocalTime.NOON).atZone(ZoneId.of("Asia/Yakutsk")).toInstant()));
            control.run();
            steps.put(day, database.sql("select step || ' ' || count(*) from task_control where task = any (?) group by step order by min(id)")
                    .param(fourth.stream().map(Task::getId).toArray(String[]::new)).query(String.class).list());
        }
        assertThat(steps.get("2020-11-10")).containsExactly("before 5");
        assertThat(steps.get("2020-11-15")).as("nothing new on the Sunday").isEqualTo(steps.get("2020-11-13")).containsExactly("before 5", "onDay 5");
        assertThat(steps.get("2020-11-16")).as("overdue from Monday").containsExactly("before 5", "onDay 5", "after 5");
        assertThat(steps.get("2020-11-18")).as("the head hears").endsWith("heads 5");
        assertThat(steps.get("2020-11-27")).as("the specialist hears").endsWith("specialists 5");
    }

    @Test
    @Order(3)
    void case5ZeyaTwoResultsAcceptanceAsksForTheMissingRegulation() {
        Municipality zeya = schools.openMunicipality(1);
        signed(zeya, "zeya-protocol-2020");
        Task second = instruction(zeya.schools().get(0).curator(), "положение о программе");

        for (String address : List.of("http://sosh.example/polozhenie", "https://", "https://sosh", "https://наш сайт.example", "javascript:alert(1)")) {
            assertThatThrownBy(() -> report(second, Map.of("result", "Положение", "link", address))).as(address).isInstanceOf(Refusal.class)
                    .hasMessageContaining("«Ссылка»");
        }
        report(second, Map.of("result", "Положение"), Map.of("result", "Ссылка на положение на сайте", "link", "https://sosh.example/polozhenie"));
        Task acceptance = acceptance(second);
        assertThat(acceptance.getAssignee()).isEqualTo(zeya.specialist());
        assertThat(walk.form(acceptance).get("missing").toString()).contains("Положение");
        assertThatThrownBy(() -> walk.submit(acceptance, "decision", "accept")).isInstanceOf(Refusal.class).hasMessageContaining("не представлено: Положение");
        assertThatThrownBy(() -> walk.submit(acceptance, "decision", "return")).isInstanceOf(Refusal.class).hasMessageContaining("«Замечание»");
        walk.submit(acceptance, "decision", "return", "comment", "Приложите само положение");

        Task again = tasks.createTaskQuery().processInstanceId(second.getProcessInstanceId()).singleResult();
        assertThat(walk.form(again).get("context").toString()).contains("Приложите само положение");
        report(again, Map.of("result", "Положение", "paper", "№ 12 от 15.10.2020"), Map.of("result", "Ссылка на положение на сайте", "link", "https://sosh.example/polozhenie"));
        assertThat(walk.form(acceptance(again)).get("draft").toString()).as("both are shown").contains("№ 12 от 15.10.2020", "https://sosh.example/polozhenie");
        assertThat(walk.form(acceptance(again)).get("missing")).isEqualTo("Представлены все результаты.");
        walk.submit(acceptance(again), "decision", "accept");
        assertThat(database.sql("select state || ' ' || returns from control_line where process_instance = ?").param(second.getProcessInstanceId())
                .query(String.class).single()).as("the table counts one return").isEqualTo("accepted 1");
    }

    @Test
    @Order(3)
    void whatAStageHasMadeIsReportedByOneClick() {
        Municipality town = schools.openMunicipality(1);
        School school = town.schools().get(0);
        signed(town, "zeya-protocol-2020");
        Task motivation = instruction(school.curator(), "систему поощрения");
        assertThat(walk.form(motivation)).as("nothing is made yet").doesNotContainKey("report");
        long order = database.sql("""
                        insert into document (organisation, kind, number, signed_on, title, signed_by) values (?, 'motivationOrder', '17', '2020-10-08', 'Приказ о мотивации', ?)
                        returning id""").params(school.code(), school.head()).query(Long.class).single();

        Map<String, Object> begun = walk.form(motivation);
        String paper = String.valueOf(order);
        assertThat(begun.get("report")).isEqualTo("Исполнено: Приказ о мотивации № 17 от 08.10.2020");
        assertThat(begun.get("doneOn")).hasToString("2020-10-08");
        assertThat(begun.get("evidence").toString()).contains("Система мотивации", "Приказ об утверждении", paper);
        walk.submit(motivation, "report", begun.get("report"), "doneOn", begun.get("doneOn").toString(), "evidence",
                List.of(Map.of("result", "Система мотивации", "document", paper), Map.of("result", "Приказ об утверждении", "document", paper)));
        walk.submit(acceptance(motivation), "decision", "accept");

        Task roadmap = instruction(school.curator(), "дорожную карту");
        assertThat(walk.form(roadmap)).doesNotContainKey("report");
        long programme = database.sql("""
                        insert into programme (organisation, school_year, forms, starts_on, ends_on)
                        values (?, '2020-21', '{pupil-pupil}', '2020-09-01', '2021-05-31') returning id""").param(school.code()).query(Long.class).single();
        database.sql("""
                        insert into roadmap (organisation, programme, version, state, inside_resources, outside_resources) values (?, ?, 1, 'submitted', 'нет', 'нет')""")
                .params(school.code(), programme).update();
        assertThat(walk.form(roadmap).get("report")).isEqualTo("Исполнено: Дорожная карта организации, версия 1: на согласовании");
    }

    @Test
    @Order(4)
    void case10ZharkovNineRecommendationsForDeputyHeads() {
        Municipality zharkov = schools.openMunicipality(4);
        String withDeputy = zharkov.schools().get(3).code();
        String deputy = schools.hire(withDeputy, Post.DEPUTY_HEAD, "deputy." + withDeputy);
        signed(zharkov, "zharkov-protocol-2023");
        assertThat(tasks.createTaskQuery().tenantIdIn(withDeputy).list()).as("the deputy head, where there is one").hasSize(9)
                .extracting(Task::getAssignee).containsOnly(deputy);

        assertThat(database.sql("""
                        select count(*) from instruction join protocol_decision d on d.id = decision join working_group_meeting m on m.id = d.meeting
                         where m.municipality = ? and not d.binding""").param(zharkov.code()).query(Long.class).single()).isEqualTo(36);
        assertThat(count(zharkov, "instruction.due_on = '2023-11-01'")).isEqualTo(20);
        assertThat(count(zharkov, "d.deadline_kind = 'OTHER_PLAN'")).isEqualTo(12);
        assertThat(count(zharkov, "instruction.due_on = '2023-12-31'")).isEqualTo(4);

        Task planned = tasks.createTaskQuery().tenantIdIn(zharkov.schools().get(0).code()).taskDefinitionKey("Task_LinkPlan").list().get(0);
        walk.submit(planned, "planTitle", "План курсов на 2023 год", "planLink", "https://plan.example/2023", "dueOn", "2023-06-30");
        Task perform = tasks.createTaskQuery().processInstanceId(planned.getProcessInstanceId()).singleResult();
        assertThat(LocalDate.ofInstant(perform.getDueDate().toInstant(), ZoneId.of("Asia/Yakutsk"))).isEqualTo("2023-06-30");

        Task bases = instruction(zharkov.schools().get(0).curator(), "базы наставляемых");
        report(bases, Map.of("result", "База наставляемых", "paper", "приказ № 3"));
        assertThatThrownBy(() -> walk.submit(acceptance(bases), "decision", "accept")).isInstanceOf(Refusal.class)
                .hasMessageContaining("не представлено: База наставников");
        walk.submit(acceptance(bases), "decision", "return", "comment", "Нет базы наставников");
        Task both = tasks.createTaskQuery().processInstanceId(bases.getProcessInstanceId()).singleResult();
        report(both, Map.of("result", "База наставляемых", "paper", "приказ № 3"), Map.of("result", "База наставников", "paper", "приказ № 4"));
        walk.submit(acceptance(both), "decision", "accept");
        assertThat(count(zharkov, "instruction.state = 'accepted'")).isEqualTo(1);
    }

    @Test
    @Order(4)
    void everyDecisionOfTheSamplesIsReadAsTheListOfRowsSays() {
        assertThat(decisions("zeya-protocol-2020")).containsExactly("1 DATE 2020-10-12..2020-10-12 curator", "2 BY_DATE ..2020-10-16 curator",
                "3 BY_DATE ..2020-10-30 curator", "4 BY_DATE ..2020-11-15 curator", "5 BY_DATE ..2020-10-30 curator", "6 BY_DATE ..2020-10-16 curator",
                "7 BY_DATE ..2020-12-31 curator", "8 MONTH_RANGE 2020-10-01..2020-12-31 curator", "9 MONTH_RANGE 2020-11-01..2020-12-31 curator",
                "10 DATE 2020-11-06..2020-11-06 specialist");
        assertThat(decisions("zharkov-protocol-2023")).containsExactly("1 OTHER_PLAN 2023-02-15..2023-12-31 deputyHead", "2 OTHER_PLAN 2023-02-15..2023-12-31 deputyHead",
                "3 OTHER_PLAN 2023-02-15..2023-12-31 deputyHead", "4 PERIOD_OF_YEAR 2023-02-15..2023-12-31 deputyHead", "5 BY_DATE ..2023-11-01 deputyHead", "6 BY_DATE ..2023-11-01 deputyHead",
                "7 BY_DATE ..2023-11-01 deputyHead", "8 BY_DATE ..2023-11-01 deputyHead", "9 BY_DATE ..2023-11-01 deputyHead");
    }

    private List<String> decisions(String sample) {
        Municipality town = schools.openMunicipality(1);
        start(town, sample);
        return database.sql("""
                        select d.number || ' ' || deadline_kind || ' ' || coalesce(deadline_from::text, '') || '..' || coalesce(deadline_to::text, '')
                               || ' ' || array_to_string(roles, ' ')
                          from protocol_decision d join working_group_meeting m on m.id = d.meeting where m.municipality = ? order by d.id""")
                .param(town.code()).query(String.class).list();
    }

    @Test
    @Order(5)
    void aContinuousDecisionComesBackEachQuarterOfTheSchoolYearAndOneByTheProgrammeWaitsForIt() {
        Municipality town = schools.openMunicipality(1);
        School school = town.schools().get(0);
        ProcessInstance meeting = start(town, null);
        walk.submit(meeting, "Task_PrepareAgenda", agenda());
        List<Map<String, String>> decisions = List.of(
                Map.of("number", "1", "text", "Обновлять сведения на сайтах", "deadline", "постоянно", "responsible", "curator"),
                Map.of("number", "2", "text", "Провести рефлексию", "deadline", "в соответствии со сроками реализации программ", "responsible", "curator"));
        assertThatThrownBy(() -> record(meeting, List.of(Map.of("number", "1", "text", "Обновлять сведения на сайтах", "responsible", "curator"))))
                .isInstanceOf(Refusal.class).hasMessageContaining("укажите срок");
        record(meeting, decisions);
        walk.submit(meeting, "Task_ApproveProtocol", "decision", "approve", "number", "03", "date", "2020-10-09");

        Task byProgramme = instruction(school.curator(), "рефлексию");
        assertThat(byProgramme.getDueDate()).as("no programme yet").isNull();
        walk.startByForm(town.specialist(), "school-programme", "organisation", school.code(), "schoolYear", "2020-21",
                "forms", List.of("pupil-pupil"), "startsOn", "2020-09-01", "endsOn", "2021-05-31");
        assertThat(due(instruction(school.curator(), "рефлексию"))).isEqualTo("2021-05-31");

        Task first = instruction(school.curator(), "сведения на сайтах");
        assertThat(walk.form(first).get("instruction").toString()).contains("отчёт раз в квартал");
        for (String quarter : List.of("2020-12-31", "2021-03-31", "2021-06-30", "2021-09-30")) {
            Task task = instruction(school.curator(), "сведения на сайтах");
            assertThat(due(task)).isEqualTo(quarter);
            report(task, Map.of("result", "Исполнение решения", "link", "https://sosh.example/novosti"));
            walk.submit(acceptance(task), "decision", "accept");
            var next = jobs.createJobQuery().processInstanceId(task.getProcessInstanceId()).singleResult();
            if (next != null) {
                ClockUtil.setCurrentTime(next.getDuedate());
                jobs.executeJob(next.getId());
            }
        }
        assertThat(tasks.createTaskQuery().processInstanceId(first.getProcessInstanceId()).count()).as("the school year is over").isZero();
    }

    @Test
    @Order(5)
    void aContinuousDecisionThatWaitsForItsQuarterCanBeCancelled() {
        Municipality town = schools.openMunicipality(1);
        ProcessInstance meeting = start(town, null);
        walk.submit(meeting, "Task_PrepareAgenda", agenda());
        record(meeting, List.of(Map.of("number", "1", "text", "Обновлять сведения на сайтах", "deadline", "постоянно", "responsible", "curator")));
        walk.submit(meeting, "Task_ApproveProtocol", "decision", "approve", "number", "04", "date", "2020-10-09");
        Task task = instruction(town.schools().get(0).curator(), "сведения на сайтах");
        report(task, Map.of("result", "Исполнение решения", "link", "https://sosh.example/novosti"));
        walk.submit(acceptance(task), "decision", "accept");

        Object waiting = database.sql("select id from instruction where organisation = ?").param(town.schools().get(0).code()).query(Long.class).single();
        walk.submit(meeting, "Task_ReviewDecisions", "cancel", List.of(waiting.toString()), "cancelReason", "Больше не нужно, сайты объединены",
                "notes", "Закончено", "review", "done");
        assertThat(walk.ended(meeting)).isTrue();
        assertThat(database.sql("select state from instruction where id = ?").param(waiting).query(String.class).single()).as("what was accepted stays").isEqualTo("accepted");
    }

    private void record(ProcessInstance meeting, List<? extends Map<?, ?>> decisions) {
        walk.submit(meeting, "Task_RecordProtocol", "meeting", "held", "number", "03", "heldOn", "2020-10-09", "present", "Семёнова Кира Львовна",
                "decisions", decisions);
    }

    private static LocalDate due(Task task) {
        return LocalDate.ofInstant(task.getDueDate().toInstant(), ZoneId.of("Asia/Yakutsk"));
    }

    @Test
    @Order(5)
    void aProtocolIsWrittenByHandMovedReturnedSignedReviewedAndDone() {
        Municipality town = schools.openMunicipality(1);
        ProcessInstance meeting = start(town, null);
        assertThat(due(walk.task(meeting, "Task_PrepareAgenda"))).as("the meeting is today: nothing is overdue when it appears").isEqualTo("2020-10-09");
        walk.submit(meeting, "Task_PrepareAgenda", agenda());
        assertThat(due(walk.task(meeting, "Task_RecordProtocol"))).as("three working days after the day of the agenda").isEqualTo("2020-10-21");
        walk.submit(meeting, "Task_RecordProtocol", "meeting", "moved", "heldOn", "2020-10-30");
        assertThat(due(walk.task(meeting, "Task_PrepareAgenda"))).as("five working days before the new day").isEqualTo("2020-10-23");
        walk.submit(meeting, "Task_PrepareAgenda", agenda());
        assertThatThrownBy(() -> walk.submit(meeting, "Task_RecordProtocol", "meeting", "held", "number", "02", "heldOn", "2020-10-16", "present", "Семёнова Кира Львовна",
                "decisions", List.of(Map.of("number", "1", "text", "Провести опрос желающих", "deadline", "на днях", "responsible", "curator"))))
                .isInstanceOf(Refusal.class).hasMessageContaining("«Решения», строка 1, «Срок»").hasMessageContaining("не понят");
        Object[] protocol = {"meeting", "held", "number", "02", "heldOn", "2020-10-16", "present", "Семёнова Кира Львовна", "decisions",
                List.of(Map.of("number", "1", "text", "Провести опрос желающих", "deadline", "до 30.10.2020", "responsible", "curator")),
                "pasted", "2\tСозвать следующее заседание\t06.11.2020\tКураторы"};
        walk.submit(meeting, "Task_RecordProtocol", protocol);
        Task signature = walk.task(meeting, "Task_ApproveProtocol");
        assertThat(signature.getAssignee()).isEqualTo(town.departmentHead());
        assertThat(walk.form(signature).get("recipients").toString()).contains("поручений: **2**");
        walk.submit(signature, "decision", "return", "comment", "Уточните второй вопрос");
        assertThat(walk.form(walk.task(meeting, "Task_RecordProtocol")).get("context").toString()).contains("Уточните второй вопрос");
        walk.submit(meeting, "Task_RecordProtocol", "meeting", "held", "number", "02", "heldOn", "2020-10-16", "present", "Семёнова Кира Львовна", "decisions",
                List.of(Map.of("number", "1", "text", "Провести опрос желающих", "deadline", "до 30.10.2020", "responsible", "curator"),
                        Map.of("number", "2", "text", "Созвать следующее заседание", "deadline", "06.11.2020", "responsible", "specialist", "person", town.specialist())));
        walk.submit(meeting, "Task_ApproveProtocol", "decision", "approve", "number", "02", "date", "2020-10-16");

        Task own = instruction(town.specialist(), "следующее заседание");
        report(own, Map.of("result", "Исполнение решения", "paper", "протокол № 03"));
        assertThat(acceptance(own).getAssignee()).isEqualTo(town.departmentHead());
        walk.submit(acceptance(own), "decision", "accept");
        walk.submit(meeting, "Task_ReviewDecisions", "notes", "Опрос не начат", "review", "again");
        Task review = walk.task(meeting, "Task_ReviewDecisions");
        Object left = database.sql("select id from instruction where organisation = ?").param(town.schools().get(0).code()).query(Long.class).single();
        walk.submit(review, "cancel", List.of(left.toString()), "cancelReason", "Отменено решением от 06.11.2020", "notes", "Закончено", "review", "done");
        assertThat(walk.ended(meeting)).isTrue();
    }

    @Test
    @Order(6)
    void aMeetingIsCalledOff() {
        ProcessInstance meeting = start(schools.openMunicipality(1), null);
        walk.submit(meeting, "Task_PrepareAgenda", "meeting", "calledOff", "reason", "Объединено со следующим");
        assertThat(walk.ended(meeting)).isTrue();
    }

    @Test
    @Order(7)
    void everyPathWasWalked() {
        paths.assertAllWalked(WorkingGroupMeetingProcess.KEY);
        paths.assertAllWalked(InstructionProcess.KEY);
    }

    @Test
    @Order(8)
    void aSampleCanBeMovedToTheYearOfTheMeeting() {
        Municipality town = schools.openMunicipality(1);
        walk.startByForm(town.specialist(), WorkingGroupMeetingProcess.KEY, "organisation", town.code(), "plannedOn", "2026-10-09",
                "sample", "zeya-protocol-2020", "moveDates", true);
        assertThat(database.sql("select deadline_text from protocol_decision d join working_group_meeting m on m.id = d.meeting where m.municipality = ? and d.number = '4'")
                .param(town.code()).query(String.class).single()).isEqualTo("до 15.11.2026");
    }

    private Object[] agenda() {
        return new Object[] {"meeting", "planned", "date", "2020-10-16", "time", "15:00", "place", "Кабинет тридцать два",
                "agenda", List.of(Map.of("question", "Исполнение дорожной карты")), "invited", "кураторы"};
    }

    private ProcessInstance start(Municipality town, String sample) {
        return walk.startByForm(town.specialist(), WorkingGroupMeetingProcess.KEY, "organisation", town.code(), "plannedOn", MEETING_DAY.toString(),
                "sample", sample);
    }

    private ProcessInstance signed(Municipality town, String sample) {
        ProcessInstance meeting = start(town, sample);
        walk.submit(meeting, "Task_PrepareAgenda", agenda());
        Map<String, Object> shown = walk.form(walk.task(meeting, "Task_RecordProtocol"));
        walk.submit(meeting, "Task_RecordProtocol", "meeting", "held", "number", "01", "heldOn", sample.startsWith("zeya") ? "2020-10-09" : "2023-02-15",
                "present", "Семёнова Кира Львовна", "decisions", shown.get("decisions"));
        walk.submit(meeting, "Task_ApproveProtocol", "decision", "approve", "number", "01", "date", "2020-10-09");
        return meeting;
    }

    private List<Task> instructionsOf(Municipality town) {
        String[] tenants = Stream.concat(Stream.of(town.code()), town.schools().stream().map(School::code)).toArray(String[]::new);
        return tasks.createTaskQuery().tenantIdIn(tenants).taskDefinitionKey("Task_PerformInstruction").list();
    }

    private Task instruction(String performer, String words) {
        return tasks.createTaskQuery().taskAssignee(performer).taskDefinitionKey("Task_PerformInstruction").list().stream()
                .filter(task -> walk.form(task).get("instruction").toString().contains(words)).findFirst().orElseThrow();
    }

    private Task acceptance(Task performed) {
        return tasks.createTaskQuery().processInstanceId(performed.getProcessInstanceId()).taskDefinitionKey("Task_AcceptInstruction").singleResult();
    }

    private void report(Task task, Map<?, ?>... evidence) {
        walk.submit(task, "report", "Сделано по решению", "doneOn", "2020-10-09", "evidence", List.of(evidence));
    }

    private long count(Municipality town, String condition) {
        return database.sql("select count(*) from instruction join protocol_decision d on d.id = decision join working_group_meeting m on m.id = d.meeting where m.municipality = ? and " + condition)
                .param(town.code()).query(Long.class).single();
    }
}
