package org.nastavnik.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.process.Walk.map;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
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
import org.nastavnik.process.Canary;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MentorSelectionProcessTest {

    private static final String INTERVIEW = "Task_InterviewMentor";
    private static final LocalDate ADULT = LocalDate.of(1985, 5, 5);

    @Autowired
    private Walk walk;
    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private WalkedPaths paths;
    @Autowired
    private Canary canary;
    @Autowired
    private SelectionCriteria criteria;
    @Autowired
    private JdbcClient database;

    private School school;

    @BeforeEach
    void openSchool() {
        school = schools.openWithProgramme();
        today("2026-10-01");
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    @Order(1)
    void candidatesAreHeardApprovedTrainedAndAdmitted() {
        people.mentee(school);
        long pupil = people.mentor(school, "inBase");
        long teacher = people.mentor(school, "teacher", ADULT, "pupil-pupil", "study", 3, "inBase");
        long withoutPapers = people.mentor(school, "teacher", ADULT, "pupil-pupil", "study", 3, "inBase");
        long declined = people.mentor(school, "inBase");
        long withdrawn = people.mentor(school, "inBase");
        long unsure = people.mentor(school, "teacher", ADULT, "pupil-pupil", "study", 3, "inBase");
        told("Обучить наставников", "2026-12-31");
        ProcessInstance stage = walk.start("mentor-selection", school);

        assertThat(walk.tasks(stage, INTERVIEW)).extracting(Task::getName).contains("Провести собеседование с наставником № " + pupil);
        recommend(stage, pupil, "recommend");
        recommend(stage, teacher, "recommend");
        recommend(stage, withoutPapers, "recommend");
        recommend(stage, unsure, "reserve");
        interview(stage, declined, "recommendation", "decline", "scores", scores(0), "motive", "просили родители", "reason", "не готов уделять время");
        interview(stage, withdrawn, "recommendation", "withdraw");
        assertThat(state(declined)).isEqualTo("rejected");
        assertThat(state(withdrawn)).isEqualTo("released");

        assertThat(walk.tasks(stage, "Task_CheckClearance")).hasSize(3);
        walk.submit(about(stage, "Task_CheckClearance", unsure), "certificate", "notRequired");
        assertThatThrownBy(() -> walk.submit(about(stage, "Task_CheckClearance", teacher), "certificate", "shown", "number", "77/1",
                "issuedOn", "2026-09-10", "seenOn", "2026-10-02")).isInstanceOf(Refusal.class).hasMessageContaining("ещё не наступила");
        assertThatThrownBy(() -> walk.submit(about(stage, "Task_CheckClearance", teacher), "certificate", "shown", "number", "77/1",
                "issuedOn", "2026-09-30", "seenOn", "2026-09-29")).isInstanceOf(Refusal.class).hasMessageContaining("позже, чем её видели");
        walk.submit(about(stage, "Task_CheckClearance", teacher), "certificate", "shown", "number", "77/1", "issuedOn", "2026-09-10", "seenOn", "2026-10-01");
        walk.submit(about(stage, "Task_CheckClearance", withoutPapers), "certificate", "missing");
        assertThat(state(withoutPapers)).isEqualTo("rejected");

        assertThat(shown(stage, "Task_ApproveMentors", "candidateOptions")).contains(value(pupil), value(teacher), value(unsure))
                .doesNotContain(value(withoutPapers), value(declined), value(withdrawn));
        assertThat(shown(stage, "Task_ApproveMentors", "candidates")).contains("6 из 12", "показана", "не нужна");
        assertThat(shown(stage, "Task_ApproveMentors", "declined")).contains("не готов уделять время", "не представлена справка");
        assertThat(walk.history().createHistoricVariableInstanceQuery().processInstanceId(stage.getId()).variableName("recommendation").list())
                .as("one recommendation for each candidate").hasSize(6);
        assertThat(shown(stage, "Task_ApproveMentors", "chosen")).contains("" + pupil, "" + teacher).doesNotContain("" + unsure);
        walk.submit(stage, "Task_ApproveMentors", "decision", "return", "again", List.of("" + unsure), "comment", "Уточните, готов ли по средам");

        Map<String, Object> again = walk.form(about(stage, INTERVIEW, unsure));
        assertThat(again.get("candidate").toString()).contains("Уточните, готов ли по средам");
        assertThat(again.get("motive")).isEqualTo("хочет передать опыт");
        recommend(stage, unsure, "recommend");
        assertThat(walk.tasks(stage, "Task_CheckClearance")).as("papers are not asked for twice").isEmpty();
        walk.submit(stage, "Task_ApproveMentors", "decision", "approve", "chosen", List.of("" + pupil, "" + teacher), "number", "61-осн", "date", "2026-10-05");
        assertThat(List.of(state(pupil), state(teacher), state(unsure))).containsExactly("selected", "selected", "reserve");

        assertThatThrownBy(() -> walk.submit(stage, "Task_PlanTraining")).isInstanceOf(Refusal.class).hasMessageContaining("хотя бы одно занятие");
        assertThatThrownBy(() -> walk.submit(stage, "Task_PlanTraining", "pasted", "Роль наставника\t12.10.2027\t2\tГригорьева Р. Р."))
                .isInstanceOf(Refusal.class).hasMessageContaining("позже окончания программы");
        walk.submit(stage, "Task_PlanTraining",
                "sessions", List.of(map("topic", "Роль наставника", "date", "2026-10-12", "hours", 2, "trainer", "Григорьева Р. Р.")),
                "pasted", "Тема\tДата\tЧасы\tКто ведёт\nПервая встреча\t13.10.2026\t1,5\tГригорьева Р. Р.\nТрудные ситуации\t14.10.2026\t2,5\tСеменченко П. П.");

        Task journal = walk.task(stage, "Task_RecordTraining");
        assertThat(journal.getDueDate()).as("two working days after the last session").isEqualTo(endOf(LocalDate.of(2026, 10, 16)));
        List<String> sessions = sessionIds();
        assertThatThrownBy(() -> walk.submit(stage, "Task_RecordTraining", "attendance", List.of(row(pupil), row(teacher)), "trainingOutcome", "done"))
                .isInstanceOf(Refusal.class).hasMessageContaining("ещё не прошли");
        today("2026-10-14");
        assertThatThrownBy(() -> walk.submit(stage, "Task_RecordTraining", "attendance", List.of(row(pupil), row(teacher)), "trainingOutcome", "moved"))
                .isInstanceOf(Refusal.class).hasMessageContaining("новую дату");
        walk.submit(stage, "Task_RecordTraining", "trainingOutcome", "moved", "moves", List.of(map("session", sessions.get(2), "date", "2026-10-20")),
                "attendance", List.of(row(pupil, sessions.get(0), sessions.get(1), sessions.get(2)), row(teacher, sessions.get(0))));
        assertThat(walk.task(stage, "Task_RecordTraining").getDueDate()).isAfter(journal.getDueDate());

        assertThatThrownBy(() -> walk.submit(stage, "Task_RecordTraining", "trainingOutcome", "moved",
                "moves", List.of(map("session", sessions.get(0), "date", "2026-10-12")),
                "attendance", List.of(row(pupil, sessions.get(2)), row(teacher)))).isInstanceOf(Refusal.class).hasMessageContaining("ещё не прошло");
        today("2026-10-21");
        assertThat(shown(stage, "Task_RecordTraining", "attendance")).as("whoever was noted as absent stays so").contains(
                "\"sessions\":[\"%s\",\"%s\",\"%s\"]".formatted(sessions.toArray()), "\"sessions\":[\"%s\",\"%s\"]".formatted(sessions.get(0), sessions.get(2)));
        assertThatThrownBy(() -> walk.submit(stage, "Task_RecordTraining", "attendance", List.of(row(pupil)), "trainingOutcome", "done"))
                .isInstanceOf(Refusal.class).hasMessageContaining("каждого наставника");
        assertThatThrownBy(() -> walk.submit(stage, "Task_RecordTraining", "attendance", List.of(row(pupil), row(pupil)), "trainingOutcome", "done"))
                .isInstanceOf(Refusal.class).hasMessageContaining("дважды");
        walk.submit(stage, "Task_RecordTraining", "trainingOutcome", "again",
                "attendance", List.of(row(pupil, sessions.toArray(String[]::new)), row(teacher, sessions.get(0))));
        assertThat(List.of(state(pupil), state(teacher))).containsExactly("trained", "selected");

        assertThat(shown(stage, "Task_PlanTraining", "mentors")).as("only those who missed too much").contains("2 из 6").doesNotContain("6 из 6");
        walk.submit(stage, "Task_PlanTraining", "sessions", List.of(map("topic", "Отдельное занятие", "date", "2026-10-21", "hours", 2.5, "trainer", "Григорьева Р. Р.")));
        String additional = sessionIds().get(3);
        walk.submit(stage, "Task_RecordTraining", "trainingOutcome", "done", "attendance", List.of(
                row(pupil, sessions.toArray(String[]::new)), row(teacher, sessions.get(0), additional)));

        assertThat(shown(stage, "Task_AdmitMentors", "results")).contains("6 из 6", "4,5 из 6", "предложен");
        assertThatThrownBy(() -> walk.submit(stage, "Task_AdmitMentors", "admission", "admit", "admitted", List.of("" + unsure), "number", "72-осн", "date", "2026-10-22"))
                .isInstanceOf(Refusal.class).hasMessageContaining("выберите значение из списка");
        walk.submit(stage, "Task_AdmitMentors", "admission", "admit", "admitted", List.of("" + pupil), "number", "72-осн", "date", "2026-10-22");

        assertThat(walk.ended(stage)).isTrue();
        assertThat(List.of(state(pupil), state(teacher))).containsExactly("admitted", "reserve");
        assertThat(admitted(stage)).isEqualTo(1);
        assertThat(database.sql("select kind from document where organisation = ? order by id").param(school.code()).query(String.class).list())
                .containsExactly("mentorSelectionOrder", "mentorAdmissionOrder");
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.atTime(23, 59).atZone(ZoneId.of("Asia/Yakutsk")).toInstant());
    }

    private void told(String text, String day) {
        database.sql("""
                        with meeting as (insert into working_group_meeting (municipality, planned_on) values ('zeya', '2026-09-01') returning id),
                        decision as (insert into protocol_decision (meeting, number, text, deadline_kind) select id, '1', :text, 'DATE' from meeting returning id)
                        insert into instruction (decision, organisation, due_on) select id, :school, :day::date from decision""")
                .param("text", text).param("school", school.code()).param("day", day).update();
    }

    @Test
    @Order(2)
    void withoutCandidatesTheStageEndsWithNobodyAdmitted() {
        people.mentor(school, "candidate");
        ProcessInstance stage = walk.start("mentor-selection", school);
        assertThat(walk.ended(stage)).isTrue();
        assertThat(admitted(stage)).isZero();
    }

    @Test
    @Order(3)
    void theHeadMayChooseNobody() {
        long mentor = people.mentor(school, "inBase");
        ProcessInstance stage = walk.start("mentor-selection", school);
        recommend(stage, mentor, "reserve");
        walk.submit(stage, "Task_ApproveMentors", "decision", "nobody", "comment", "Нужны старшие наставники");
        assertThat(walk.ended(stage)).isTrue();
        assertThat(state(mentor)).isEqualTo("reserve");
        assertThat(admitted(stage)).isZero();
    }

    @Test
    @Order(4)
    void whoeverFailedTheTestIsNotOfferedAndNobodyIsAdmitted() {
        long mentor = people.mentor(school, "inBase");
        people.mentor(school, "admitted");
        ProcessInstance stage = walk.start("mentor-selection", school);
        recommend(stage, mentor, "recommend");
        walk.submit(stage, "Task_ApproveMentors", "decision", "approve", "chosen", List.of("" + mentor), "number", "1", "date", "2026-10-01");
        told("Кураторам провести обучение наставников", "2026-10-02");
        walk.submit(stage, "Task_PlanTraining", "pasted", "Роль наставника\t01.10.2026\t2\tГригорьева Р. Р.");
        assertThat(walk.task(stage, "Task_RecordTraining").getDueDate()).as("the day that a decision names comes first").isEqualTo(endOf(LocalDate.of(2026, 10, 2)));
        Map<String, Object> failed = row(mentor, sessionIds().get(0));
        failed.put("test", "failed");
        walk.submit(stage, "Task_RecordTraining", "trainingOutcome", "done", "attendance", List.of(failed));
        assertThat(shown(stage, "Task_AdmitMentors", "results")).contains("нет: проверка знаний не пройдена");
        assertThat(shown(stage, "Task_AdmitMentors", "offeredOptions")).isEqualTo("[]");
        walk.submit(stage, "Task_AdmitMentors", "admission", "nobody", "comment", "Знаний пока недостаточно");
        assertThat(walk.ended(stage)).isTrue();
        assertThat(state(mentor)).isEqualTo("reserve");
        assertThat(admitted(stage)).as("the one admitted earlier still counts").isEqualTo(1);
    }

    @Test
    @Order(5)
    void theCriteriaOfTheRegulationAreAskedAndWeighted() {
        database.sql("""
                        insert into regulation (programme, goals, forms, rights_and_duties, criteria, approved_on)
                        values (?, 'цели', '{pupil-pupil}', 'права',
                                '[{"criterion": "Опыт", "weight": 3}, {"criterion": "Терпение: объясняет столько раз, сколько нужно наставляемому", "weight": 1}]', '2026-09-10')""")
                .param(school.programme()).update();
        long mentor = people.mentor(school, "inBase");
        ProcessInstance stage = walk.start("mentor-selection", school);
        assertThat(walk.form(about(stage, INTERVIEW, mentor)).get("scores").toString()).contains("Опыт", "Терпение").doesNotContain("Умение слушать");
        assertThat(walk.form(about(stage, INTERVIEW, mentor)).get("criteria")).as("long criteria in full")
                .isEqualTo("1. Опыт\n2. Терпение: объясняет столько раз, сколько нужно наставляемому");
        assertThatThrownBy(() -> interview(stage, mentor, "recommendation", "recommend", "motive", "хочет передать опыт",
                "scores", List.of(map("number", 1, "score", "2"), map("number", 1, "score", "2"))))
                .isInstanceOf(Refusal.class).hasMessageContaining("по каждому критерию");
        interview(stage, mentor, "recommendation", "recommend", "motive", "хочет передать опыт",
                "scores", List.of(map("number", 1, "score", "2"), map("number", 2, "score", "1")));
        assertThat(shown(stage, "Task_ApproveMentors", "candidates")).contains("7 из 8");
    }

    @Test
    @Order(6)
    void whoeverLeftTheBaseMeanwhileCannotBeRecommended() {
        long mentor = people.mentor(school, "inBase");
        ProcessInstance stage = walk.start("mentor-selection", school);
        database.sql("update mentor set state = 'withdrawn' where id = ?").param(mentor).update();
        assertThatThrownBy(() -> recommend(stage, mentor, "recommend")).isInstanceOf(Refusal.class).hasMessageContaining("уже нет в базе");
        interview(stage, mentor, "recommendation", "withdraw");
        assertThat(state(mentor)).isEqualTo("withdrawn");
        assertThat(walk.ended(stage)).isTrue();
    }

    @Test
    @Order(100)
    void everyPathOfTheModelIsWalkedAndNothingTypedLeaks() {
        paths.assertAllWalked("mentor-selection");
        canary.assertNothingLeaked();
    }

    private void recommend(ProcessInstance stage, long mentor, String recommendation) {
        interview(stage, mentor, "recommendation", recommendation, "scores", scores(1), "motive", "хочет передать опыт", "limits", "свободен по средам");
    }

    private void interview(ProcessInstance stage, long mentor, Object... answers) {
        walk.submit(about(stage, INTERVIEW, mentor), answers);
    }

    private Task about(ProcessInstance stage, String key, long mentor) {
        return walk.tasks(stage, key).stream().filter(task -> task.getName().endsWith("№ " + mentor)).findFirst().orElseThrow();
    }

    private List<Map<String, Object>> scores(int score) {
        return criteria.of(school.programme()).stream().map(criterion -> map("number", criterion.number(), "score", "" + score)).toList();
    }

    private static Map<String, Object> row(long mentor, String... sessions) {
        return map("mentor", mentor, "sessions", List.of(sessions), "test", "none");
    }

    private List<String> sessionIds() {
        return database.sql("select id from training_session where programme = ? order by id").param(school.programme()).query(String.class).list();
    }

    private String state(long mentor) {
        return database.sql("select state from mentor where id = ?").param(mentor).query(String.class).single();
    }

    private String shown(ProcessInstance stage, String task, String key) {
        return walk.form(walk.task(stage, task)).get(key).toString();
    }

    private static String value(long mentor) {
        return "\"value\":\"" + mentor + "\"";
    }

    private Integer admitted(ProcessInstance stage) {
        return (Integer) walk.history().createHistoricVariableInstanceQuery().processInstanceId(stage.getId()).variableName("mentorsAdmitted").singleResult().getValue();
    }

    private static void today(String day) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(day + "T03:00:00Z")));
    }
}
