package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SchoolRoadmapProcessTest {

    private static final String DRAFT = "Task_DraftSchoolRoadmap";
    private static final String AGREE = "Task_AgreeSchoolRoadmap";
    private static final String APPROVE = "Task_ApproveSchoolRoadmap";
    private static final ZoneId ZEYA = ZoneId.of("Asia/Yakutsk");
    private static final List<String> SCHOOL_20 = List.of(
            "Разработка и реализация мероприятий «Дорожной карты»", "Разработка и реализация программ наставничества",
            "Реализация кадровой политики", "Осуществление персонифицированного учета",
            "Проведение внутреннего мониторинга", "Обеспечение условий для повышения мастерства");

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
    private OwnItems ownItems;
    @Autowired
    private JdbcClient database;

    private School school;
    private ProcessInstance roadmap;

    @BeforeEach
    void begin() {
        today("2020-10-06");
        school = schools.openWithProgramme();
        roadmap = walk.start("school-roadmap", school);
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    private static void today(String day) {
        ClockUtil.setCurrentTime(Date.from(LocalDate.parse(day).atTime(10, 0).atZone(ZEYA).toInstant()));
    }

    private static Map<String, Object> item(Integer number, String activity, String deadline, String owner) {
        Map<String, Object> item = Walk.map("section", "Задачи целевой модели", "activity", activity, "deadline", deadline, "owner", owner,
                "result", "приказ издан");
        if (number != null) {
            item.put("number", number);
        }
        return item;
    }

    private void draft(List<Map<String, Object>> items, Object... more) {
        Map<String, Object> answers = Walk.map("items", items, "insideResources", "кабинет", "outsideResources", "нет");
        answers.putAll(Walk.map(more));
        walk.submit(roadmap, DRAFT, answers.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())).toArray());
    }

    private List<Map<String, Object>> threeItems() {
        return List.of(item(null, "Выпустить приказ-пробу", "2020-10-30", "завуч по УВР"), item(null, "Устроить семинар", "2020-11-16", "педагог-проба"),
                item(null, "Обсудить итоги года", "2021-05-31", "педагог-проба"));
    }

    private LocalDate due(String task) {
        return LocalDate.ofInstant(walk.task(roadmap, task).getDueDate().toInstant(), ZEYA);
    }

    private List<String> activities(int version) {
        return database.sql("""
                        select number || ' ' || activity from roadmap_item join roadmap on id = roadmap
                         where programme = ? and version = ? order by number""")
                .params(school.programme(), version).query(String.class).list();
    }

    private String state(int version) {
        return database.sql("select state from roadmap where programme = ? and version = ?").params(school.programme(), version)
                .query(String.class).single();
    }

    @Test
    @Order(1)
    void case11School20SixTasksWithoutTermAndOwnerAreRefusedByNumberAndLine() {
        List<Map<String, Object>> bare = SCHOOL_20.stream().map(task -> item(null, task, null, null)).toList();

        assertThatThrownBy(() -> draft(bare)).isInstanceOf(Refusal.class)
                .hasMessageContaining("не указан срок — 6 (строки: 1, 2, 3, 4, 5, 6)")
                .hasMessageContaining("не указан ответственный — 6 (строки: 1, 2, 3, 4, 5, 6)");

        draft(SCHOOL_20.stream().map(task -> item(null, task, "2020-12-31", "педагог-проба")).toList());
        assertThat(walk.open(roadmap)).containsExactly(AGREE);
        assertThat(activities(1)).hasSize(6);
    }

    @Test
    @Order(2)
    void linesPastedFromExcelFollowTheRowsOfTheList() {
        String pasted = "Условия года\tВыпустить приказ-пробу\tдо 16.10.2020\tзавуч по УВР\tприказ издан\n"
                + "Условия года\tОбсудить итоги года\tмай 2021г.\tпедагог-проба\tотчёт сдан";
        draft(threeItems(), "pasted", pasted);

        assertThat(activities(1)).containsExactly(
                "1 Выпустить приказ-пробу", "2 Устроить семинар", "3 Обсудить итоги года", "4 Выпустить приказ-пробу", "5 Обсудить итоги года");
    }

    @Test
    @Order(3)
    void aPastedLineIsRefusedByItsPlace() {
        assertThatThrownBy(() -> draft(List.of(), "pasted", "Условия года\tВыпустить приказ-пробу\tскоро\tзавуч по УВР\tприказ издан"))
                .isInstanceOf(Refusal.class).hasMessageContaining("строка 1, «Срок»");
        assertThatThrownBy(() -> draft(List.of(), "pasted", "Условия года\tВыпустить приказ-пробу\t\tзавуч по УВР\tприказ издан"))
                .isInstanceOf(Refusal.class).hasMessageContaining("не указан срок — 1 (строки: вставка 1)");
        assertThatThrownBy(() -> draft(List.of())).isInstanceOf(Refusal.class).hasMessageContaining("хотя бы одно мероприятие");
    }

    @Test
    @Order(4)
    void case4ZeyaAgreementTheDepartmentHasATermOfItsOwnAndReturnsOnlyWithAComment() {
        today("2020-10-12");
        draft(threeItems());

        assertThat(walk.task(roadmap, AGREE).getAssignee()).isEqualTo(School.SPECIALIST);
        assertThat(due(AGREE)).isEqualTo("2020-10-19");
        assertThatThrownBy(() -> walk.submit(roadmap, AGREE, "decision", "return")).isInstanceOf(Refusal.class).hasMessageContaining("«Замечание»");
        assertThatThrownBy(() -> walk.submit(roadmap, AGREE, "decision", "return", "comment", "коротко")).isInstanceOf(Refusal.class);
        walk.submit(roadmap, AGREE, "decision", "return", "comment", "Уточните сроки");

        assertThat((String) walk.form(walk.task(roadmap, DRAFT)).get("context")).contains("раз: 1", "Уточните сроки");
    }

    @Test
    void anInstructionOrAnItemThatNamesADaySetsTheTermOfTheRoadmap() {
        assertThat(due(DRAFT)).as("by the table").isEqualTo("2020-10-20");
        told("Кураторам составить дорожную карту по внедрению модели", "2020-10-14");
        told("Кураторам обновить сайты", "2020-10-07");
        planned("Разработка школьных дорожных карт", "2020-10-13");
        roadmap = walk.start("school-roadmap", school);
        assertThat(due(DRAFT)).as("the earliest day that anybody has named").isEqualTo("2020-10-13");

        today("2020-10-14");
        roadmap = walk.start("school-roadmap", school);
        assertThat(due(DRAFT)).as("a day that is past sets no term").isEqualTo("2020-10-14");
    }

    private void told(String text, String day) {
        database.sql("""
                        with meeting as (insert into working_group_meeting (municipality, planned_on) values ('zeya', '2020-10-01') returning id),
                        decision as (insert into protocol_decision (meeting, number, text, deadline_kind) select id, '1', :text, 'DATE' from meeting returning id)
                        insert into instruction (decision, organisation, due_on) select id, :school, :day::date from decision""")
                .param("text", text).param("school", school.code()).param("day", day).update();
    }

    private void planned(String activity, String day) {
        database.sql("""
                        with plan as (insert into municipal_roadmap (municipality, title, act_date) values ('zeya', 'План', '2020-09-01') returning id),
                        item as (insert into municipal_item (roadmap, position, number, activity, deadline_kind) select id, 1, '1', :activity, 'DATE' from plan returning id)
                        insert into item_execution (item, organisation, due_on) select id, :school, :day::date from item""")
                .param("activity", activity).param("school", school.code()).param("day", day).update();
    }

    @Test
    @Order(5)
    void theClockOfTheSchoolStandsStillWhileTheDepartmentReads() {
        assertThat(due(DRAFT)).as("ten working days").isEqualTo("2020-10-20");
        today("2020-10-12");
        draft(threeItems());
        today("2020-10-19");
        walk.submit(roadmap, AGREE, "decision", "return", "comment", "Уточните сроки");
        assertThat(due(DRAFT)).as("the six working days that were left").isEqualTo("2020-10-27");

        today("2020-10-27");
        draft(threeItems(), "answerToComments", "исправлено как просили");
        walk.submit(roadmap, AGREE, "decision", "return", "comment", "Ещё раз уточните");
        assertThat(due(DRAFT)).as("three at least").isEqualTo("2020-10-30");
    }

    @Test
    @Order(6)
    void onlyItemsWithARemarkAreOpenOnTheNextRound() {
        draft(threeItems());
        walk.submit(roadmap, AGREE, "decision", "return", "comment", "Исправьте второй пункт",
                "itemComments", List.of(Map.of("item", "2", "remark", "нет даты"), Map.of("item", "2", "remark", "нет места")));

        Map<String, Object> form = walk.form(walk.task(roadmap, DRAFT));
        assertThat(form.get("items").toString()).contains("Устроить семинар", "нет даты; нет места").doesNotContain("Выпустить приказ-пробу");
        assertThat(form.get("kept").toString()).contains("Выпустить приказ-пробу", "Обсудить итоги года");
        List<Map<String, Object>> foreign = List.of(item(1, "Ничего не делать", "2020-10-30", "завуч по УВР"));
        assertThatThrownBy(() -> draft(foreign, "answerToComments", "исправлено как просили")).isInstanceOf(Refusal.class).hasMessageContaining("пункт 1");
        assertThatThrownBy(() -> draft(List.of(item(2, "Устроить семинар", "2020-11-20", "педагог-проба"))))
                .isInstanceOf(Refusal.class).hasMessageContaining("«Ответ на замечания»");

        Map<String, Object> corrected = item(2, "Устроить семинар", "2020-11-20", "педагог-проба");
        corrected.put("remark", "нет даты; нет места");
        draft(List.of(corrected, item(null, "Устроить конкурс", "2021-03-31", "педагог-проба")),
                "answerToComments", "срок указан");
        assertThat(activities(2)).containsExactly("1 Выпустить приказ-пробу", "2 Устроить семинар", "3 Обсудить итоги года", "4 Устроить конкурс");
        assertThat(activities(1)).as("the returned version stays").hasSize(3);
        assertThat(state(1)).isEqualTo("returned");
        Map<String, Object> review = walk.form(walk.task(roadmap, AGREE));
        assertThat(review.get("changes").toString()).contains("2. Устроить семинар", "изменён, срок: 16.11.2020 → 20.11.2020", "4. Устроить конкурс", "новый", "нет даты; нет места")
                .doesNotContain("Выпустить приказ-пробу");
        assertThat((String) review.get("draft")).contains("срок указан", "кабинет");
    }

    @Test
    @Order(7)
    void aReturnWithoutRemarksToItemsOpensAllAndAnItemCanBeTakenOut() {
        draft(threeItems());
        walk.submit(roadmap, AGREE, "decision", "return", "comment", "Слишком много пунктов");
        draft(List.of(item(1, "Выпустить приказ-пробу", "2020-10-30", "завуч по УВР"), item(3, "Обсудить итоги года", "2021-05-31", "педагог-проба")),
                "answerToComments", "второй пункт исключён");

        assertThat(walk.form(walk.task(roadmap, AGREE)).get("changes").toString()).contains("2. Устроить семинар", "исключён");
        assertThat(activities(2)).containsExactly("1 Выпустить приказ-пробу", "3 Обсудить итоги года");
    }

    @Test
    @Order(8)
    void theHeadApprovesWhatTheDepartmentAgreed() {
        draft(threeItems());
        walk.submit(roadmap, AGREE, "decision", "agree");
        assertThat(state(1)).isEqualTo("agreed");
        Map<String, Object> form = walk.form(walk.task(roadmap, APPROVE));
        assertThat(form.get("items").toString()).contains("30.10.2020", "Устроить семинар");
        assertThat((String) form.get("agreement")).contains("06.10.2020");
        assertThatThrownBy(() -> walk.submit(roadmap, APPROVE, "decision", "approve", "number", "48-осн", "date", "2020-10-12",
                "link", "http://school.example/1")).isInstanceOf(Refusal.class).hasMessageContaining("Ссылка");
        walk.submit(roadmap, APPROVE, "decision", "approve", "number", "48-осн", "date", "2020-10-12", "link", "https://school.example/1");

        assertThat(walk.ended(roadmap)).isTrue();
        assertThat(database.sql("""
                        select state || ' ' || number from roadmap join document on document.id = roadmap.document where roadmap.programme = ?""")
                .param(school.programme()).query(String.class).single()).isEqualTo("approved 48-осн");
    }

    @Test
    @Order(9)
    void afterTheHeadsReturnTheDepartmentAgreesOnceMore() {
        draft(threeItems());
        walk.submit(roadmap, AGREE, "decision", "agree");
        walk.submit(roadmap, APPROVE, "decision", "return", "comment", "Сроки мне не подходят");
        draft(threeItems(), "answerToComments", "сроки другие");

        assertThat(walk.open(roadmap)).containsExactly(AGREE);
    }

    @Test
    @Order(10)
    void theThirdReturnIsShownToBothHeadsAndTheirWordToTheCurator() {
        for (int round = 1; round <= 3; round++) {
            assertThat(walk.open(roadmap)).containsExactly(DRAFT);
            draft(threeItems(), round == 1 ? new Object[0] : new Object[] {"answerToComments", "исправлено как просили"});
            walk.submit(roadmap, AGREE, "decision", "return", "comment", "Замечание номер " + round);
        }

        assertThat(walk.open(roadmap)).containsExactly(DRAFT, "Task_NoteReturnsDepartmentHead", "Task_NoteReturnsHead");
        Task notice = walk.task(roadmap, "Task_NoteReturnsDepartmentHead");
        assertThat(notice.getAssignee()).isEqualTo(School.DEPARTMENT_HEAD);
        assertThat(walk.form(notice).get("returns").toString()).contains("Замечание номер 1", "Замечание номер 3");
        walk.submit(notice, "instruction", "Встретьтесь и решите вместе");
        walk.submit(roadmap, "Task_NoteReturnsHead");
        assertThat((String) walk.form(walk.task(roadmap, DRAFT)).get("instructions")).contains("Встретьтесь и решите вместе");

        draft(threeItems(), "answerToComments", "исправлено как просили");
        walk.submit(roadmap, AGREE, "decision", "return", "comment", "Замечание номер 4");
        assertThat(walk.open(roadmap)).as("told once").containsExactly(DRAFT);
    }

    @Test
    @Order(11)
    void anUnreadNoticeDoesNotHoldUpTheApprovedRoadmap() {
        for (int round = 1; round <= 3; round++) {
            draft(threeItems(), round == 1 ? new Object[0] : new Object[] {"answerToComments", "исправлено как просили"});
            walk.submit(roadmap, AGREE, "decision", "return", "comment", "Замечание номер " + round);
        }
        draft(threeItems(), "answerToComments", "исправлено как просили");
        walk.submit(roadmap, AGREE, "decision", "agree");
        walk.submit(roadmap, APPROVE, "decision", "approve", "number", "49-осн", "date", "2020-10-12");

        assertThat(walk.ended(roadmap)).isTrue();
    }

    @Test
    @Order(12)
    void theRoadmapBeginsWithWhatTheMunicipalOneAsksOfTheOrganisation() {
        assertThat(walk.form(walk.task(roadmap, DRAFT)).get("source")).as("no municipal roadmap").isNull();
        long plan = database.sql("""
                        insert into municipal_roadmap (municipality, title, act_date, state) values ('zeya', 'План района', '2020-10-01', 'running')
                        returning id""").query(Long.class).single();
        try {
            database.sql("insert into municipal_roadmap_organisation values (?, ?)").params(plan, school.code()).update();
            execution(municipalItem(plan, 1, "Назначить кураторов", "2020-11-15"), "heads", "2020-11-15", "inWork");
            execution(municipalItem(plan, 2, "Провести рефлексию", null), "curators", null, "inWork");
            execution(municipalItem(plan, 3, "Составить перечень партнёров", "2020-10-02"), "curators", "2020-10-02", "accepted");

            Map<String, Object> form = walk.form(walk.task(roadmap, DRAFT));
            assertThat(form.get("source").toString()).contains("План района", "**2**");
            assertThat(form.get("items").toString()).contains("Назначить кураторов", "2020-11-15", "директор", "Провести рефлексию", "куратор")
                    .doesNotContain("Составить перечень партнёров");
            draft(List.of(item(null, "Назначить кураторов", "2020-11-10", "директор")));
            walk.submit(roadmap, AGREE, "decision", "return", "comment", "Добавьте рефлексию");
            assertThat(walk.form(walk.task(roadmap, DRAFT)).get("items").toString()).as("the next round begins with its own version")
                    .contains("2020-11-10").doesNotContain("Провести рефлексию");
        } finally {
            database.sql("update municipal_roadmap set state = 'closed' where id = ?").param(plan).update();
        }
    }

    @Test
    @Order(12)
    void theApprovedRoadmapIsCarriedOutByTheCuratorAndAcceptedByTheHeadButNotWhatTheMunicipalOneAsks() {
        long plan = database.sql("""
                        insert into municipal_roadmap (municipality, title, act_date, state) values ('zeya', 'План района', '2020-10-01', 'running')
                        returning id""").query(Long.class).single();
        try {
            execution(municipalItem(plan, 1, "устроить семинар", "2020-11-15"), "curators", "2020-11-15", "inWork");
            approve(threeItems());
        } finally {
            database.sql("update municipal_roadmap set state = 'closed' where id = ?").param(plan).update();
        }

        List<Task> asked = tasks.createTaskQuery().tenantIdIn(school.code()).taskDefinitionKey("Task_PerformItem").orderByTaskName().asc().list();
        assertThat(asked).extracting(Task::getName).containsExactly("Выполнить мероприятие № 1", "Выполнить мероприятие № 3");
        assertThat(asked).extracting(Task::getAssignee).containsOnly(school.curator());
        assertThat(LocalDate.ofInstant(asked.get(0).getDueDate().toInstant(), ZEYA)).isEqualTo("2020-10-30");
        assertThat(walk.form(asked.get(0)).get("item").toString()).contains("Дорожная карта организации", "Выпустить приказ-пробу", "Ответственный по карте: завуч по УВР");

        ProcessInstance request = walk.startByForm(school.curator(), "deadline-extension", "organisation", school.code(), "task", asked.get(1).getId(),
                "wanted", "2021-06-15", "reason", "Итоги подводят после экзаменов");
        assertThat(walk.task(request, "Task_DecideExtension").getAssignee()).as("whose roadmap it is moves its terms").isEqualTo(school.head());
        walk.submit(request, "Task_DecideExtension", "decision", "grant", "newDate", "2021-06-15");
        assertThat(database.sql("select due_on || ' ' || first_due_on from control_line where organisation = ? and kind = 'own' and number = '3'")
                .param(school.code()).query(String.class).single()).isEqualTo("2021-06-15 2021-05-31");

        report(asked.get(0));
        Task acceptance = after(asked.get(0));
        assertThat(acceptance.getAssignee()).as("the head accepts").isEqualTo(school.head());
        walk.submit(acceptance, "decision", "return", "comment", "Приложите сам приказ");
        report(after(asked.get(0)));
        walk.submit(after(asked.get(0)), "decision", "accept");
        assertThat(kinds()).containsExactly("own 1 accepted", "own 3 inWork");

        ownItems.end(school.programme()).forEach(instance -> processes.createMessageCorrelation(RoadmapItemProcess.DROPPED)
                .processInstanceId(instance).correlateAllWithResult());
        assertThat(kinds()).as("the programme has ended").containsExactly("own 1 accepted", "own 3 dropped");
        assertThat(tasks.createTaskQuery().tenantIdIn(school.code()).taskDefinitionKey("Task_PerformItem").count()).isZero();
        paths.assertAllWalked(OrganisationRoadmapProcess.KEY);
    }

    private void approve(List<Map<String, Object>> items) {
        draft(items);
        walk.submit(roadmap, AGREE, "decision", "agree");
        walk.submit(roadmap, APPROVE, "decision", "approve", "number", "49-осн", "date", "2020-10-12");
    }

    private void report(Task task) {
        walk.submit(task, "report", "Сделано по плану", "doneOn", "2020-10-06", "evidence", List.of(Map.of("result", "приказ издан", "paper", "приказ № 5")));
    }

    private Task after(Task task) {
        return tasks.createTaskQuery().processInstanceId(task.getProcessInstanceId()).singleResult();
    }

    private List<String> kinds() {
        return database.sql("select kind || ' ' || number || ' ' || state from control_line where organisation = ? and kind = 'own' order by number")
                .param(school.code()).query(String.class).list();
    }

    private long municipalItem(long plan, int position, String activity, String dueOn) {
        return database.sql("""
                        insert into municipal_item (roadmap, position, number, activity, roles, deadline_kind, due_on)
                        values (?, ?, ?, ?, '{head}', 'BY_DATE', ?::date) returning id""")
                .params(plan, position, String.valueOf(position), activity, dueOn).query(Long.class).single();
    }

    private void execution(long item, String performer, String dueOn, String state) {
        database.sql("insert into item_execution (item, organisation, performer, due_on, state) values (?, ?, ?, ?::date, ?)")
                .params(item, school.code(), performer, dueOn, state).update();
    }

    @Test
    @Order(13)
    void everyPathWasWalked() {
        paths.assertAllWalked("school-roadmap");
    }
}
