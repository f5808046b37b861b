package org.nastavnik.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
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
import org.nastavnik.programme.ExpectedResult;
import org.nastavnik.programme.ProgrammeContent;
import org.nastavnik.programme.Programmes;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PreparationProcessTest {

    private static final String PARTNERS = "Task_ListPartners";
    private static final String DEFINE = "Task_DefineProgramme";
    private static final String INFORM = "Task_InformCommunity";
    private static final ZoneId ZEYA = ZoneId.of("Asia/Yakutsk");
    private static final List<String> AUDIENCES = List.of("parents", "pupils", "teachers", "graduates", "enterprises");

    @Autowired
    private Walk walk;
    @Autowired
    private Schools schools;
    @Autowired
    private Programmes programmes;
    @Autowired
    private Partners partners;
    @Autowired
    private Regulations regulations;
    @Autowired
    private ManagementService jobs;
    @Autowired
    private WalkedPaths paths;

    private School school;
    private ProcessInstance stage;

    @BeforeEach
    void begin() {
        ClockUtil.setCurrentTime(Date.from(LocalDate.parse("2026-09-01").atTime(10, 0).atZone(ZEYA).toInstant()));
        school = schools.openWithProgramme();
        stage = walk.start("preparation", school);
        ProcessInstance appointment = walk.called(stage, "curator-appointment");
        walk.submit(appointment, "Task_IssueOrder", "number", "45-осн", "date", "2026-09-01", "curator", school.curator(),
                "dutiesOfCurator", "вести базы и журнал", "responsibleForResources", school.head(), "from", "2026-09-01");
        walk.submit(appointment, "Task_AcceptCuratorRole", "decision", "accept");
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    private void define(List<String> forms) {
        walk.submit(stage, DEFINE, "goals", "цель-проба программы", "tasks", "задачи-пробы программы", "forms", forms,
                "results", List.of(Map.of("result", "успеваемость-проба", "measure", "доля-проба", "target", "80 %")));
    }

    private static Map<String, Object> told(String audience) {
        return Map.of("audience", audience, "channel", "meeting", "date", "2026-09-01", "reached", 20, "note", "протокол-проба № 1");
    }

    @Test
    @Order(1)
    void theStageEndsWhenAllSixWorksAreDone() {
        assertThat(walk.open(stage)).containsExactly(DEFINE, INFORM, PARTNERS);
        ProcessInstance roadmap = walk.called(stage, "school-roadmap");
        walk.submit(roadmap, "Task_DraftSchoolRoadmap", "items", List.of(Map.of("section", "раздел-проба", "activity", "дело-проба",
                "deadline", "2026-12-01", "owner", "завуч по УВР", "result", "приказ издан")), "insideResources", "кабинет-проба", "outsideResources", "не нужны-проба");
        walk.submit(roadmap, "Task_AgreeSchoolRoadmap", "decision", "agree");
        walk.submit(roadmap, "Task_ApproveSchoolRoadmap", "decision", "approve", "number", "48-осн", "date", "2026-09-01");
        ProcessInstance regulation = walk.called(stage, "regulation");
        walk.submit(regulation, "Task_DraftRegulation", "goals", "цель-проба положения", "forms", List.of("pupil-pupil"), "rightsAndDuties", "права-пробы",
                "selectionCriteria", List.of(Map.of("criterion", "Терпение и такт", "weight", 3)));
        walk.submit(regulation, "Task_ApproveRegulation", "decision", "approve", "number", "46-осн", "date", "2026-09-01");
        walk.submit(regulation, "Task_PublishSitePage", "pageState", "published", "place", "own", "page", "https://school.example/m",
                "publishedOn", "2026-09-01", "contents", List.of("regulation"));
        ProcessInstance motivation = walk.called(stage, "motivation-system");
        walk.submit(motivation, "Task_DesignMotivation", "moral", List.of("letter"), "conditions", "за год-пробу работы");
        walk.submit(motivation, "Task_ApproveMotivation", "decision", "approve", "number", "47-осн", "date", "2026-09-01");

        define(List.of("pupil-pupil"));
        walk.submit(stage, PARTNERS, "noneYet", true, "reason", "посёлок-проба мал");
        walk.submit(stage, INFORM, "audiences", AUDIENCES.stream().map(PreparationProcessTest::told).toList());
        assertThat(walk.ended(stage)).isTrue();
    }

    @Test
    @Order(2)
    void theProgrammeGetsGoalsFormsAndResults() {
        assertThatThrownBy(() -> walk.submit(stage, DEFINE, "goals", "цель-проба", "tasks", "задачи-пробы", "forms", List.of("pupil-pupil")))
                .isInstanceOf(Refusal.class).hasMessageContaining("хотя бы один");
        define(List.of("pupil-pupil"));

        assertThat(programmes.content(school.programme())).contains(new ProgrammeContent("цель-проба программы", "задачи-пробы программы",
                List.of("pupil-pupil"), List.of(new ExpectedResult("успеваемость-проба", "доля-проба", "80 %"))));
    }

    @Test
    @Order(3)
    void aFormOutsideTheApprovedRegulationCannotBeChosen() {
        regulations.submit(school.programme(), "цель", List.of("pupil-pupil"), "права", List.of());
        regulations.approve(school.programme(), LocalDate.of(2026, 9, 1));

        assertThat((String) walk.form(walk.task(stage, DEFINE)).get("regulation")).contains("ученик – ученик");
        assertThatThrownBy(() -> define(List.of("pupil-pupil", "student-pupil"))).isInstanceOf(Refusal.class).hasMessageContaining("студент – ученик");
        define(List.of("pupil-pupil"));
    }

    @Test
    @Order(4)
    void partnersAreListedOrTheirAbsenceIsExplained() {
        assertThatThrownBy(() -> walk.submit(stage, PARTNERS)).isInstanceOf(Refusal.class).hasMessageContaining("пока нет");
        assertThatThrownBy(() -> walk.submit(stage, PARTNERS, "noneYet", true)).isInstanceOf(Refusal.class).hasMessageContaining("«Причина»");
        Map<String, Object> mill = Map.of("name", "Завод-проба «Искра»", "kind", "enterprise");
        assertThatThrownBy(() -> walk.submit(stage, PARTNERS, "partners", List.of(mill), "noneYet", true, "reason", "никого-проба не нашли"))
                .isInstanceOf(Refusal.class).hasMessageContaining("снимите отметку");
        assertThatThrownBy(() -> walk.submit(stage, PARTNERS, "partners", List.of(mill, mill))).isInstanceOf(Refusal.class).hasMessageContaining("дважды");
        assertThatThrownBy(() -> walk.submit(stage, PARTNERS, "pasted", "Колледж-проба\tпредприятие\tприёмная\thttp://college.example"))
                .isInstanceOf(Refusal.class).hasMessageContaining("строка 1, «Соглашение»");
        walk.submit(stage, PARTNERS, "partners", List.of(mill), "pasted", "Колледж-проба\tколледж или вуз\tприёмная-проба\thttps://college.example/1");

        assertThat(partners.of(school.code())).extracting(Partner::name, Partner::kind, Partner::contact, Partner::agreement)
                .containsExactly(tuple("Завод-проба «Искра»", PartnerKind.ENTERPRISE, null, null),
                        tuple("Колледж-проба", PartnerKind.COLLEGE, "приёмная-проба", "https://college.example/1"));
    }

    @Test
    @Order(5)
    void aPartnerOfEarlierYearsStaysAndIsCorrectedByName() {
        partners.register(school.code(), List.of(new Partner(0, "Завод-проба", PartnerKind.OTHER, "приёмная-проба", null)));
        assertThat(walk.form(walk.task(stage, PARTNERS)).get("known").toString()).contains("Завод-проба", "другое");
        walk.submit(stage, PARTNERS, "partners", List.of(Map.of("name", "завод-проба", "kind", "enterprise")));

        assertThat(partners.of(school.code())).extracting(Partner::kind, Partner::contact)
                .containsExactly(tuple(PartnerKind.ENTERPRISE, "приёмная-проба"));
    }

    @Test
    @Order(6)
    void audiencesStillMissingComeAgainAfterTenWorkingDays() {
        List<Map<String, Object>> part = List.of(told("parents"), told("pupils"), told("teachers"), Map.of("audience", "graduates"), Map.of("audience", "enterprises"));
        assertThatThrownBy(() -> walk.submit(stage, INFORM, "audiences", part)).isInstanceOf(Refusal.class).hasMessageContaining("выпускники, предприятия");
        walk.submit(stage, INFORM, "audiences", part, "reason", "вечер-проба встречи в октябре");
        assertThat(walk.open(stage)).doesNotContain(INFORM);
        assertThat(LocalDate.ofInstant(jobs.createJobQuery().processInstanceId(stage.getId()).singleResult().getDuedate().toInstant(), ZEYA))
                .isEqualTo("2026-09-15");

        walk.runJob(stage);
        Map<String, Object> form = walk.form(walk.task(stage, INFORM));
        assertThat(form.get("missing")).isEqualTo("выпускники, предприятия");
        assertThat(form.get("done").toString()).contains("родители и законные представители", "протокол-проба № 1");
        assertThat(form.get("reason")).isEqualTo("вечер-проба встречи в октябре");
        assertThatThrownBy(() -> walk.submit(stage, INFORM, "audiences", List.of(told("parents")), "reason", "ещё раз родителям"))
                .as("covered already").isInstanceOf(Refusal.class);
        walk.submit(stage, INFORM, "audiences", List.of(told("graduates"), Map.of("audience", "enterprises", "channel", "none", "date", "2026-09-01",
                "note", "предприятий-проб в селе нет")));
        assertThat(walk.open(stage)).doesNotContain(INFORM);
        assertThat(jobs.createJobQuery().processInstanceId(stage.getId()).count()).isZero();
    }

    @Test
    @Order(7)
    void evidenceOfInformingIsNeverAPromise() {
        assertRefused(Map.of("audience", "parents", "channel", "meeting", "date", "2026-09-02", "note", "протокол-проба № 2"), "не наступил");
        assertRefused(Map.of("audience", "parents", "channel", "meeting", "date", "2026-09-01"), "ссылка или номер протокола");
        assertRefused(Map.of("audience", "parents", "channel", "none", "date", "2026-09-01", "note", "нет"), "поясните");
        assertRefused(Map.of("audience", "parents", "date", "2026-09-01", "note", "протокол-проба № 2"), "«Как»");
        assertRefused(Map.of("audience", "parents", "channel", "site", "date", "2026-09-01", "link", "http://school.example"), "«Ссылка»");
        assertThatThrownBy(() -> walk.submit(stage, INFORM, "audiences", List.of(told("parents"), told("parents")), "reason", "не успели-проба"))
                .isInstanceOf(Refusal.class).hasMessageContaining("дважды");
    }

    private void assertRefused(Map<String, Object> row, String message) {
        assertThatThrownBy(() -> walk.submit(stage, INFORM, "audiences", List.of(row), "reason", "не успели-проба"))
                .isInstanceOf(Refusal.class).hasMessageContaining(message);
    }

    @Test
    @Order(8)
    void everyPathWasWalked() {
        paths.assertAllWalked("preparation");
    }
}
