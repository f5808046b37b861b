package org.nastavnik.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.process.Walk.map;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.engine.Refusal;
import org.nastavnik.practice.Practice;
import org.nastavnik.practice.Practices;
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
class CompletionProcessTest {

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
    private ProgrammeReports reports;
    @Autowired
    private ProgrammeFigures figures;
    @Autowired
    private Practices practices;
    @Autowired
    private JdbcClient database;

    private School school;
    private long mentor;
    private long idleMentor;
    private long mentee;
    private long goingOn;
    private long alone;
    private ProcessInstance stage;

    @BeforeEach
    void endTheYear() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2027-05-20T03:00:00Z")));
        school = schools.openWithProgramme();
        mentor = people.mentor(school, "admitted");
        idleMentor = people.mentor(school, "admitted");
        mentee = people.mentee(school);
        goingOn = people.mentee(school);
        alone = people.mentee(school);
        pair("001", mentor, mentee, "completed");
        long second = pair("002", mentor, goingOn, "completed");
        wish(second, person("mentor", mentor));
        wish(second, person("mentee", goingOn));
        database.sql("insert into meeting (pair, mentor, kind, state, planned_on) values (?, ?, 'regular', 'missed', '2027-02-01')").params(second, mentor).update();
        stage = walk.start("completion", school);
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    @Order(1)
    void aProgrammeIsSummedUpAndItsReportIsFrozen() {
        assertThat(programmeState()).isEqualTo("closing");
        assertThat(walk.open(stage)).containsExactly("Task_CollectPersonalReflection", "Task_RewardMentors", "Task_RunExitSurvey");
        reflect();
        surveyTheParticipants();
        rewardAndShow();
        releaseEverybody();

        walk.submit(stage, "Task_AssessProgramme", assessment("2 2 1 2 1 2 2 1 2"));
        assertThat(band()).isEqualTo("optimal");
        walk.submit(stage, "Task_ApproveProgrammeReport", "decision", "return", "comment", "Партнёры ещё не опрошены");
        assertThat(walk.form(walk.task(stage, "Task_AssessProgramme")).get("context").toString()).contains("Партнёры ещё не опрошены");
        assertThat(walk.form(walk.task(stage, "Task_AssessProgramme")).get("score1")).isEqualTo("2");
        walk.submit(stage, "Task_AssessProgramme", assessment("2 2 1 2 1 2 2 1 1"));
        assertThat(band()).isEqualTo("acceptable");

        Map<String, Object> report = walk.form(walk.task(stage, "Task_ApproveProgrammeReport"));
        assertThat(report.get("draft").toString()).contains("Сильные стороны программы:** Дети стали увереннее");
        assertThat(report.get("figures").toString()).contains("допустимый", "состоялось, гостей: 40", "\"2, 2, 1\"");
        assertThat(report.get("pairs").toString()).contains("работа завершена");
        long late = pair("003", mentor, alone, "working");
        assertThatThrownBy(() -> approve()).isInstanceOf(Refusal.class).hasMessageContaining("ещё работают: пара 003");
        database.sql("update pair set state = 'endedEarly' where id = ?").param(late).update();
        approve();

        assertThat(walk.ended(stage)).isTrue();
        assertThat(programmeState()).isEqualTo("completed");
        ReportFigures frozen = reports.find(school.programme()).orElseThrow().figures();
        assertThat(frozen.band()).isEqualTo(EffectivenessBand.ACCEPTABLE);
        assertThat(frozen.effectivenessSum()).isEqualTo(14);
        assertThat(frozen.pairs()).containsExactly(new PairCount("pupil-pupil", "completed", 2), new PairCount("pupil-pupil", "endedEarly", 1));
        assertThat(frozen.counts()).extracting(ReportCounts::menteesWorked, ReportCounts::mentorsWorked, ReportCounts::meetingsHeld,
                ReportCounts::meetingsMissed, ReportCounts::pairsGoingOn, ReportCounts::reflections, ReportCounts::reflectionsRefused,
                ReportCounts::menteesSatisfied, ReportCounts::mentorsRewarded, ReportCounts::practices).containsExactly(3, 1, 3, 1, 1, 2, 1, 1, 1, 1);
        assertThat(frozen.counts()).extracting(ReportCounts::goesOn, ReportCounts::becomesMentor, ReportCounts::leaves, ReportCounts::reserve)
                .containsExactly(2, 1, 0, 2);

        database.sql("delete from meeting where pair in (select id from pair where programme = ?)").param(school.programme()).update();
        assertThat(reports.find(school.programme()).orElseThrow().figures()).as("later changes of the registers").isEqualTo(frozen);
    }

    @Test
    @Order(2)
    void aProgrammeWithoutEventRewardsAndPracticesStillEnds() {
        walk.submit(stage, "Task_CollectPersonalReflection", "reflections", reflectionRows(null, true));
        walk.submit(stage, "Task_HoldGroupReflection", "number", "4", "date", "2027-05-19", "present", List.of("" + person("mentor", mentor)), "conclusions", "Встречались слишком редко");
        assertThatThrownBy(() -> survey(0, 0, 0, 0)).isInstanceOf(Refusal.class).hasMessageContaining("«Почему ответило меньше половины»");
        walk.submit(stage, "Task_RunExitSurvey", "menteesAnswered", 0, "menteesSatisfied", 0, "mentorsAnswered", 0, "mentorsSatisfied", 0,
                "closedOn", "2027-05-20", "missingReason", "Карантин в последнюю неделю");
        assertThatThrownBy(() -> walk.submit(stage, "Task_DescribePractices")).isInstanceOf(Refusal.class).hasMessageContaining("описывать нечего");
        walk.submit(stage, "Task_DescribePractices", "none", true);
        walk.submit(stage, "Task_RewardMentors", "outcome", "none", "reason", "Год был неполным, вернёмся осенью");
        walk.submit(stage, "Task_HoldPublicEvent", "held", "no", "reason", "Запрет массовых мероприятий");
        releaseEverybody();
        assertThatThrownBy(() -> walk.submit(stage, "Task_AssessProgramme", without(assessment("1 1 1 1 1 1 1 1 0"), "measure")))
                .isInstanceOf(Refusal.class).hasMessageContaining("Мера, без которой");
        assertThatThrownBy(() -> walk.submit(stage, "Task_AssessProgramme", without(assessment("1 1 1 1 1 1 1 1 0"), "zeroRemarks")))
                .isInstanceOf(Refusal.class).hasMessageContaining("«Пояснение к нулевым оценкам»");
        walk.submit(stage, "Task_AssessProgramme", assessment("1 1 1 1 1 1 1 1 0"));
        assertThat(band()).isEqualTo("unacceptable");
        assertThat(walk.form(walk.task(stage, "Task_ApproveProgrammeReport")).get("figures").toString()).contains("не состоялось", "недопустимый");
        approve();
        assertThat(reports.find(school.programme()).orElseThrow().figures().measure()).isEqualTo("Встречи не реже раза в неделю");
    }

    @Test
    @Order(3)
    void eightAnswersOfNineAreNotAssessedRatherThanZero() {
        passToAssessment();
        assertThatThrownBy(() -> walk.submit(stage, "Task_AssessProgramme", without(assessment("2 2 2 2 2 2 2 2 -"), "missingReason")))
                .isInstanceOf(Refusal.class).hasMessageContaining("Почему оценены не все показатели");
        walk.submit(stage, "Task_AssessProgramme", assessment("2 2 2 2 2 2 2 2 -"));
        assertThat(band()).isEqualTo("notAssessed");
        approve();
        assertThat(reports.find(school.programme()).orElseThrow().figures().effectivenessSum()).isNull();
    }

    @Test
    @Order(4)
    void reflectionsAreTakenFromExcelAndEachPersonNeedsAnAnswerOrARefusal() {
        assertThatThrownBy(() -> walk.submit(stage, "Task_CollectPersonalReflection", "reflections", reflectionRows(null, false)))
                .isInstanceOf(Refusal.class).hasMessageContaining("запишите ответы");
        assertThatThrownBy(() -> walk.submit(stage, "Task_CollectPersonalReflection", "reflections", reflectionRows("всё понравилось", true)))
                .isInstanceOf(Refusal.class).hasMessageContaining("и ответы, и отметка");
        assertThatThrownBy(() -> walk.submit(stage, "Task_CollectPersonalReflection", "reflections", reflectionRows(null, false).subList(0, 1)))
                .isInstanceOf(Refusal.class).hasMessageContaining("обновите форму");
        assertThatThrownBy(() -> walk.submit(stage, "Task_CollectPersonalReflection", "reflections", reflectionRows(null, true), "pasted", "1\tответ"))
                .isInstanceOf(Refusal.class).hasMessageContaining("строка 1");
        List<String> lines = worked().stream().map(id -> id + "\t" + (id.equals(person("mentor", mentor)) ? "Отказ" : "научился объяснять")).toList();
        walk.submit(stage, "Task_CollectPersonalReflection", "reflections", reflectionRows(null, false), "pasted", String.join("\n", lines));
        assertThat(database.sql("select count(*) filter (where refused) || ' of ' || count(*) from personal_reflection where programme = ?")
                .param(school.programme()).query(String.class).single()).isEqualTo("1 of 3");
    }

    @Test
    @Order(5)
    void numbersOfTheExitSurveyMustBePossible() {
        assertThatThrownBy(() -> survey(3, 1, 1, 1)).isInstanceOf(Refusal.class).hasMessageContaining("больше, чем спрошено (2)");
        assertThatThrownBy(() -> survey(2, 1, 1, 2)).isInstanceOf(Refusal.class).hasMessageContaining("довольных больше");
    }

    @Test
    @Order(6)
    void aPracticeNamesNobody() {
        survey(2, 1, 1, 1);
        database.sql("update participant set surname = 'Кузнецова', name = 'Вера' where id = ?").param(person("mentor", mentor)).update();
        assertThatThrownBy(() -> walk.submit(stage, "Task_DescribePractices", "practices", List.of(practice("Идея Кузнецовой Веры и её группы"))))
                .isInstanceOf(Refusal.class).hasMessageContaining("«В чём суть»").hasMessageContaining("напишите роль").hasMessageNotContaining("Кузнецов");
        assertThatThrownBy(() -> walk.submit(stage, "Task_DescribePractices", "practices", List.of(practice("Встречи за чаем"), practice("Встречи за чаем"))))
                .isInstanceOf(Refusal.class).hasMessageContaining("уже есть");
    }

    @Test
    @Order(7)
    void whoeverTookBackConsentIsAskedNothingButStillCounted() {
        database.sql("update mentee set state = 'withdrawn' where id = ?").param(mentee).update();
        database.sql("update mentor set state = 'suspended' where id = ?").param(mentor).update();
        assertThat(walk.form(walk.task(stage, "Task_CollectPersonalReflection")).get("reflections").toString()).doesNotContain(name("mentee", mentee));
        assertThat(walk.form(walk.task(stage, "Task_RunExitSurvey"))).containsEntry("menteesAsked", 1);
        assertThat(walk.form(walk.task(stage, "Task_RewardMentors")).get("people")).as("a suspended mentor is not proposed").hasToString("[]");
        assertThat(figures.of(school.programme()).counts().menteesWorked()).isEqualTo(2);
    }

    @Test
    @Order(100)
    void everyPathOfTheModelIsWalkedAndNothingTypedLeaks() {
        paths.assertAllWalked("completion");
        canary.assertNothingLeaked();
    }

    private void reflect() {
        List<Map<String, Object>> rows = new ArrayList<>(reflectionRows("стало легче говорить", false));
        rows.get(0).putAll(map("refused", true));
        rows.get(0).remove("answers");
        walk.submit(stage, "Task_CollectPersonalReflection", "reflections", rows);
        Map<String, Object> group = walk.form(walk.task(stage, "Task_HoldGroupReflection"));
        assertThat(group.get("present").toString()).contains("" + person("mentor", mentor)).doesNotContain("" + person("mentee", alone));
        assertThatThrownBy(() -> walk.submit(stage, "Task_HoldGroupReflection", "number", "4", "date", "2027-05-21",
                "present", List.of("" + person("mentor", mentor)), "conclusions", "Пары просят больше встреч")).isInstanceOf(Refusal.class).hasMessageContaining("ещё не состоялась");
        walk.submit(stage, "Task_HoldGroupReflection", "number", "4", "date", "2027-05-19",
                "present", List.of("" + person("mentor", mentor), "" + person("mentee", mentee)), "conclusions", "Пары просят больше встреч");
    }

    private void surveyTheParticipants() {
        assertThat(walk.form(walk.task(stage, "Task_RunExitSurvey"))).containsEntry("menteesAsked", 2).containsEntry("mentorsAsked", 1);
        survey(2, 1, 1, 1);
        walk.submit(stage, "Task_DescribePractices", "practices", List.of(practice("Встречи за чаем")));
        assertThat(practices.ofOrganisation(school.code())).extracting(Practice::title).containsExactly("Встречи за чаем");
    }

    private void rewardAndShow() {
        Map<String, Object> offered = walk.form(walk.task(stage, "Task_RewardMentors"));
        assertThat(offered.get("people").toString()).contains("\"" + mentor + "\"", "letter").doesNotContain("\"" + idleMentor + "\"");
        assertThatThrownBy(() -> walk.submit(stage, "Task_RewardMentors", "outcome", "reward", "people", List.of(), "number", "118-осн", "date", "2027-05-20"))
                .isInstanceOf(Refusal.class).hasMessageContaining("хотя бы одного");
        walk.submit(stage, "Task_RewardMentors", "outcome", "reward", "number", "118-осн", "date", "2027-05-20",
                "people", List.of(map("mentor", "" + mentor, "reward", "diploma", "details", "за терпение и выдумку")));
        people.consent(person("mentor", mentor), "photoVideo");
        String photo = walk.form(walk.task(stage, "Task_HoldPublicEvent")).get("photoNote").toString();
        assertThat(photo).contains("Нет согласия").contains(name("mentee", mentee)).doesNotContain(name("mentor", mentor));
        assertThatThrownBy(() -> event("2027-05-21")).isInstanceOf(Refusal.class).hasMessageContaining("ещё не состоялось");
        event("2027-05-20");
    }

    private void releaseEverybody() {
        Map<String, Object> shown = walk.form(walk.task(stage, "Task_ReleaseParticipants"));
        assertThat(shown.get("goingOn").toString()).contains("пара 002", "ученик – ученик").doesNotContain("пара 001");
        assertThat(suggested(shown, "mentees", mentee)).isEqualTo("leaves");
        assertThat(suggested(shown, "mentees", goingOn)).isEqualTo("goesOn");
        assertThat(suggested(shown, "mentees", alone)).isEqualTo("reserve");
        assertThat(suggested(shown, "mentors", mentor)).isEqualTo("goesOn");
        assertThat(suggested(shown, "mentors", idleMentor)).isEqualTo("reserve");
        walk.submit(stage, "Task_ReleaseParticipants",
                "mentees", List.of(map("mentee", mentee, "next", "becomesMentor"), map("mentee", goingOn, "next", "goesOn"), map("mentee", alone, "next", "reserve")),
                "mentors", List.of(map("mentor", mentor, "next", "goesOn"), map("mentor", idleMentor, "next", "reserve")));
        assertThat(database.sql("select state from mentee where programme = ? order by id").param(school.programme()).query(String.class).list())
                .containsExactly("released", "released", "reserve");
        assertThat(database.sql("select state from mentor where programme = ? order by id").param(school.programme()).query(String.class).list())
                .containsExactly("released", "reserve");
    }

    private void passToAssessment() {
        reflect();
        surveyTheParticipants();
        rewardAndShow();
        releaseEverybody();
    }

    private void approve() {
        walk.submit(stage, "Task_ApproveProgrammeReport", "decision", "approve", "number", "7", "date", "2027-05-28");
    }

    private void survey(int menteesAnswered, int menteesSatisfied, int mentorsAnswered, int mentorsSatisfied) {
        walk.submit(stage, "Task_RunExitSurvey", "menteesAnswered", menteesAnswered, "menteesSatisfied", menteesSatisfied,
                "mentorsAnswered", mentorsAnswered, "mentorsSatisfied", mentorsSatisfied, "closedOn", "2027-05-20");
    }

    private void event(String day) {
        walk.submit(stage, "Task_HoldPublicEvent", "held", "yes", "kind", "Конференция", "heldOn", day, "place", "Актовый зал", "guests", 40, "photoConsents", true);
    }

    private static Map<String, Object> practice(String essence) {
        return map("title", "Встречи за чаем", "form", "pupil-pupil", "problem", "Пятиклассники боялись старших", "essence", essence,
                "result", "Из двенадцати пар распалась одна", "consentToPublish", true);
    }

    /** Nine scores, «-» for a missing one, with the remarks that the form then asks for. */
    private static Object[] assessment(String scores) {
        List<Object> answers = new ArrayList<>();
        List<String> each = List.of(scores.split(" "));
        for (int indicator = 0; indicator < each.size(); indicator++) {
            if (!each.get(indicator).equals("-")) {
                answers.addAll(List.of("score" + (indicator + 1), each.get(indicator)));
            }
        }
        if (each.contains("-")) {
            answers.addAll(List.of("missingReason", "Партнёров не удалось опросить"));
        } else if (each.stream().mapToInt(Integer::parseInt).sum() <= 8) {
            answers.addAll(List.of("measure", "Встречи не реже раза в неделю"));
        }
        if (each.contains("0")) {
            answers.addAll(List.of("zeroRemarks", "Приёмы использовали редко"));
        }
        answers.addAll(List.of("strengths", "Дети стали увереннее", "weaknesses", "Мало партнёров"));
        return answers.toArray();
    }

    private static Object[] without(Object[] answers, String key) {
        List<Object> rest = new ArrayList<>(Arrays.asList(answers));
        int at = rest.indexOf(key);
        rest.subList(at, at + 2).clear();
        return rest.toArray();
    }

    private List<Map<String, Object>> reflectionRows(String answers, boolean refused) {
        return worked().stream().map(id -> answers == null ? map("participant", id, "refused", refused)
                : map("participant", id, "refused", refused, "answers", answers)).toList();
    }

    private List<Long> worked() {
        return List.of(person("mentor", mentor), person("mentee", mentee), person("mentee", goingOn));
    }

    private static String suggested(Map<String, Object> shown, String list, long id) {
        return ((SpinJsonNode) shown.get(list)).elements().stream()
                .filter(row -> row.prop(list.substring(0, list.length() - 1)).numberValue().longValue() == id)
                .map(row -> row.prop("next").stringValue()).findFirst().orElseThrow();
    }

    private long pair(String code, long mentorId, long menteeId, String state) {
        long pair = database.sql("insert into pair (programme, code, form, format, mentor, state, starts_on) values (?, ?, 'pupil-pupil', 'pair', ?, ?, '2026-10-05') returning id")
                .params(school.programme(), code, mentorId, state).query(Long.class).single();
        database.sql("insert into pair_mentee (pair, mentee, from_day) values (?, ?, '2026-10-05')").params(pair, menteeId).update();
        database.sql("insert into meeting (pair, mentor, kind, state, held_on) values (?, ?, 'acquaintance', 'held', '2026-10-12')").params(pair, mentorId).update();
        database.sql("update mentee set state = 'inPair' where id = ?").param(menteeId).update();
        return pair;
    }

    private void wish(long pair, long participant) {
        database.sql("insert into pair_wish (pair, participant, goes_on) values (?, ?, true)").params(pair, participant).update();
    }

    private long person(String side, long id) {
        return database.sql("select participant from " + side + " where id = ?").param(id).query(Long.class).single();
    }

    private String name(String side, long id) {
        return database.sql("select surname from participant where id = ?").param(person(side, id)).query(String.class).single() + " ";
    }

    private String programmeState() {
        return database.sql("select state from programme where id = ?").param(school.programme()).query(String.class).single();
    }

    private String band() {
        return (String) walk.history().createHistoricVariableInstanceQuery().processInstanceId(stage.getId())
                .variableName("effectivenessBand").singleResult().getValue();
    }
}
