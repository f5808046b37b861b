package org.nastavnik.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegulationProcessTest {

    private static final String DRAFT = "Task_DraftRegulation";
    private static final String APPROVE = "Task_ApproveRegulation";
    private static final String PUBLISH = "Task_PublishSitePage";
    private static final ZoneId ZEYA = ZoneId.of("Asia/Yakutsk");
    private static final List<Map<String, Object>> CRITERIA = List.of(Map.of("criterion", "Терпение и такт", "weight", 3));

    @Autowired
    private Walk walk;
    @Autowired
    private Schools schools;
    @Autowired
    private Regulations regulations;
    @Autowired
    private ManagementService jobs;
    @Autowired
    private WalkedPaths paths;

    private School school;
    private ProcessInstance paper;

    @BeforeEach
    void begin() {
        ClockUtil.setCurrentTime(Date.from(LocalDate.parse("2026-09-01").atTime(10, 0).atZone(ZEYA).toInstant()));
        school = schools.openWithProgramme();
        paper = walk.start("regulation", school);
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    private void draft(List<String> forms, List<Map<String, Object>> criteria) {
        walk.submit(paper, DRAFT, "goals", "раскрыть способности-проба", "forms", forms, "rightsAndDuties", "права участников\n\nдолг <участников>",
                "selectionCriteria", criteria);
    }

    private void approved() {
        draft(List.of("pupil-pupil", "teacher-teacher"), CRITERIA);
        walk.submit(paper, APPROVE, "decision", "approve", "number", "46-осн", "date", "2026-09-01");
    }

    private Object[] published(Object... more) {
        Map<String, Object> answers = Walk.map("pageState", "published", "place", "own", "page", "https://school.example/mentoring",
                "publishedOn", "2026-09-01", "contents", List.of("regulation", "contacts"));
        answers.putAll(Walk.map(more));
        return answers.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())).toArray();
    }

    @Test
    @Order(1)
    void theDraftBeginsWithTheProgrammesFormsAndUsualCriteria() {
        Map<String, Object> form = walk.form(walk.task(paper, DRAFT));

        assertThat(form.get("forms").toString()).contains("pupil-pupil", "teacher-teacher");
        assertThat(form.get("selectionCriteria").toString()).contains("Умение слушать");
    }

    @Test
    @Order(2)
    void criteriaAreObligatoryAndDistinct() {
        assertThatThrownBy(() -> draft(List.of("pupil-pupil"), List.of())).isInstanceOf(Refusal.class).hasMessageContaining("хотя бы один критерий");
        assertThatThrownBy(() -> draft(List.of("pupil-pupil"), List.of(CRITERIA.get(0), Map.of("criterion", "терпение и такт", "weight", 1))))
                .isInstanceOf(Refusal.class).hasMessageContaining("повторяются");
    }

    @Test
    @Order(3)
    void theHeadSeesTheDraftAndWhichFormsOfTheProgrammeItLacks() {
        draft(List.of("pupil-pupil"), CRITERIA);
        Map<String, Object> form = walk.form(walk.task(paper, APPROVE));

        assertThat((String) form.get("draft")).contains("раскрыть способности-проба", "Терпение и такт", "Ученик – ученик")
                .as("lines as they were typed, and no markup of their own").contains("права участников<br>долг &#60;участников&#62;");
        assertThat((String) form.get("warning")).contains("учитель – учитель").doesNotContain("ученик – ученик");
        assertThatThrownBy(() -> walk.submit(paper, APPROVE, "decision", "return")).isInstanceOf(Refusal.class).hasMessageContaining("«Замечание»");
        walk.submit(paper, APPROVE, "decision", "return", "comment", "Добавьте форму для педагогов");
        assertThat((String) walk.form(walk.task(paper, DRAFT)).get("context")).contains("Добавьте форму для педагогов");
        assertThat(walk.form(walk.task(paper, DRAFT)).get("selectionCriteria").toString()).contains("Терпение и такт");

        approved();
        assertThat(regulations.of(school.programme()).orElseThrow().isApproved()).isTrue();
        assertThat(regulations.of(school.programme()).orElseThrow().criteria()).containsExactly(new SelectionCriterion("Терпение и такт", 3));
    }

    @Test
    @Order(4)
    void theRegulationIsPublicOnceALinkIsRecorded() {
        approved();
        assertThat(LocalDate.ofInstant(walk.task(paper, PUBLISH).getDueDate().toInstant(), ZEYA)).isEqualTo("2026-09-08");
        assertThat(regulations.of(school.programme()).orElseThrow().isPublic()).isFalse();
        assertThatThrownBy(() -> walk.submit(paper, PUBLISH, published("page", "http://school.example"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> walk.submit(paper, PUBLISH, published("publishedOn", "2026-09-02"))).isInstanceOf(Refusal.class).hasMessageContaining("не наступил");
        assertThatThrownBy(() -> walk.submit(paper, PUBLISH, published("contents", List.of("news")))).isInstanceOf(Refusal.class).hasMessageContaining("положение");
        assertThatThrownBy(() -> walk.submit(paper, PUBLISH, published("place", "municipal"))).as("a municipal page needs a reason")
                .isInstanceOf(Refusal.class).hasMessageContaining("«Причина»");
        walk.submit(paper, PUBLISH, published("regulationLink", "https://school.example/regulation"));

        assertThat(walk.ended(paper)).isTrue();
        assertThat(regulations.of(school.programme()).orElseThrow().publicLink()).isEqualTo("https://school.example/regulation");
    }

    @Test
    @Order(5)
    void anUnavailableSiteIsTriedAgainAfterFiveWorkingDays() {
        approved();
        walk.submit(paper, PUBLISH, "pageState", "unavailable", "reason", "хостинг-проба не оплачен");
        assertThat(walk.open(paper)).isEmpty();
        assertThat(LocalDate.ofInstant(jobs.createJobQuery().processInstanceId(paper.getId()).singleResult().getDuedate().toInstant(), ZEYA))
                .isEqualTo("2026-09-08");
        walk.runJob(paper);
        walk.submit(paper, PUBLISH, published("place", "municipal", "reason", "своего сайта-пробы нет"));

        assertThat(regulations.of(school.programme()).orElseThrow().publicLink()).isEqualTo("https://school.example/mentoring");
    }

    @Test
    @Order(6)
    void everyPathWasWalked() {
        paths.assertAllWalked("regulation");
    }
}
