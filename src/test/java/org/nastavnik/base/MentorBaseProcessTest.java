package org.nastavnik.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.base.BaseWalk.bySurname;
import static org.nastavnik.base.BaseWalk.given;
import static org.nastavnik.base.BaseWalk.mentor;
import static org.nastavnik.base.BaseWalk.shown;
import static org.nastavnik.base.BaseWalk.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.engine.Refusal;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Mentors;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.EngineTables;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MentorBaseProcessTest {

    private static final String INVITE = "Task_InviteMentors";
    private static final String REGISTER = "Task_RegisterMentors";
    private static final String COLLECT = "Task_CollectMentorConsents";
    private static final String APPROVE = "Task_ApproveMentorBase";
    private static final String SEND = "Task_SendToMunicipalBase";
    private static final String ACCEPT = "Task_AcceptMunicipalBase";

    @Autowired
    private Walk walk;
    @Autowired
    private Schools schools;
    @Autowired
    private WalkedPaths paths;
    @Autowired
    private Mentors mentors;
    @Autowired
    private People people;
    @Autowired
    private EngineTables engineTables;
    @Autowired
    private JdbcClient database;

    private School school;
    private ProcessInstance stage;

    @BeforeEach
    void startTheStage() {
        BaseWalk.today(LocalDate.of(2026, 9, 10));
        school = schools.openWithProgramme();
        database.sql("update programme set forms = '{pupil-pupil,teacher-teacher,employer-pupil}' where id = ?").param(school.programme()).update();
        stage = walk.start("mentor-base", school);
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void aBaseIsGatheredApprovedAndItsReleasedPartIsAcceptedByTheMunicipality() {
        people.mentee(school);
        people.mentee(school);
        people.mentee(school);
        database.sql("insert into partner (organisation, name, kind) values (?, 'ООО «Гидрострой»', 'предприятие')").param(school.code()).update();
        invite();
        walk.submit(stage, REGISTER, "people", List.of(mentor("Лоцманова", "2010-01-01", "pupil")), "pasted",
                "Фамилия\tИмя\tДата рождения\tКто\tМесто работы\tВ чём поможет\tФормы\tСКОЛЬКО НАСТАВЛЯЕМЫХ\tТелефон или почта\n"
                        + "Боцманов\tГлеб\t01.02.1980\tсотрудник предприятия\tООО «Гидрострой»\tВыбор профессии и пути\tРаботодатель – ученик\t1\t+7 900 000-00-01\n"
                        + "Юнгин\tМарк\t01.02.1985\tродитель\t\tСпорт и здоровье; Творчество\tработодатель-ученик\t1\t\n");

        assertThat(shown(walk, stage, COLLECT, "places")).contains(Map.of("form", "ученик – ученик", "mentees", 3, "places", 2, "gap", 1),
                Map.of("form", "работодатель – ученик", "mentees", 0, "places", 2));
        assertThat(bySurname(consents(), "Лоцманова").get("signs")).as("a minor as mentor has the same rules")
                .isEqualTo("16: участник и законный представитель");
        assertThatThrownBy(() -> walk.submit(stage, COLLECT, "next", "later", "people", List.of(given(bySurname(consents(), "Лоцманова"), "person", ""),
                bySurname(consents(), "Боцманов"), bySurname(consents(), "Юнгин")))).isInstanceOf(Refusal.class).hasMessageContaining("не хватает подписи");
        walk.submit(stage, COLLECT, "next", "go", "people", List.of(
                with(given(bySurname(consents(), "Лоцманова"), "both", "Лоцманова Нина"), "municipalBase", "refused"),
                with(given(bySurname(consents(), "Боцманов"), "person", ""), "municipalBase", "given", "municipalBaseDocument", "мб-1"),
                with(bySurname(consents(), "Юнгин"), "participation", "refused")));

        assertThat(walk.task(stage, APPROVE).getAssignee()).isEqualTo(school.head());
        assertThat(walk.form(walk.task(stage, APPROVE))).containsEntry("consented", 2).containsEntry("refused", 1);
        assertThat(shown(walk, stage, APPROVE, "places")).contains(Map.of("form", "ученик – ученик", "mentees", 3, "places", 2, "gap", 1),
                Map.of("form", "работодатель – ученик", "mentees", 0, "places", 1));
        walk.submit(stage, APPROVE, "decision", "approve");
        assertThat(mentors.inBase(school.programme())).extracting(mentor -> mentor.person().name().surname()).containsExactly("Боцманов", "Лоцманова");
        assertThat(mentors.inBase(school.programme()).get(0).person().partner()).as("the enterprise is a known partner").isNotNull();

        assertThat(walk.form(walk.task(stage, SEND)).get("atHome")).isEqualTo(1);
        List<Map<String, Object>> offered = shown(walk, stage, SEND, "offered");
        assertThat(offered).extracting(option -> option.get("label")).containsExactly("Боцманов Г.");
        long atHome = bySurnameInBase("Лоцманова").id();
        assertThatThrownBy(() -> walk.submit(stage, SEND, "released", List.of(String.valueOf(atHome)))).hasMessageContaining("выберите значение из списка");
        assertThatThrownBy(() -> walk.submit(stage, SEND)).hasMessageContaining("отметьте, кого передаём");
        walk.submit(stage, SEND, "released", List.of(offered.get(0).get("value")));

        assertThat(walk.task(stage, ACCEPT).getAssignee()).isEqualTo(School.SPECIALIST);
        assertThat(shown(walk, stage, ACCEPT, "mentors")).singleElement().asString().contains("Боцманов Глеб").doesNotContain("1980").doesNotContain("+7");
        walk.submit(stage, ACCEPT, "decision", "return", "comment", "Уточните, готов ли он выезжать");
        assertThat(walk.form(walk.task(stage, SEND)).get("released").toString()).contains((String) offered.get(0).get("value"));
        assertThat((String) walk.form(walk.task(stage, SEND)).get("context")).contains("готов ли он выезжать");
        walk.submit(stage, SEND, "released", List.of(offered.get(0).get("value")));
        walk.submit(stage, ACCEPT, "decision", "approve");

        assertThat(walk.ended(stage)).isTrue();
        assertThat(bySurnameInBase("Боцманов").releasedToMunicipalBase()).isTrue();
        assertThat(bySurnameInBase("Лоцманова").releasedToMunicipalBase()).isFalse();
        for (String personal : List.of("Лоцманова", "Боцманов", "Юнгин", "2010-01-01", "01.02.1980", "+7 900 000-00-01", "мб-1")) {
            assertThat(engineTables.find(personal)).as("engine tables").isEmpty();
            assertThat(database.sql("select count(*) from task_record where answers::text like ?").param("%" + personal + "%")
                    .query(Long.class).single()).as("journal").isZero();
        }
    }

    @Test
    void whoWithdrawsTheConsentBeforeAcceptanceDoesNotReachTheMunicipalBase() {
        toRelease("Штурманов");
        long mentor = bySurnameInBase("Штурманов").id();
        walk.submit(stage, SEND, "released", List.of(String.valueOf(mentor)));
        database.sql("update consent set state = 'revoked' where purpose = 'municipalBase' and participant = ?")
                .param(bySurnameInBase("Штурманов").person().id()).update();

        assertThat(shown(walk, stage, ACCEPT, "mentors")).isEmpty();
        walk.submit(stage, ACCEPT, "decision", "approve");
        assertThat(bySurnameInBase("Штурманов").releasedToMunicipalBase()).isFalse();
    }

    @Test
    void theSpecialistSeesWhoStandsInTheMunicipalBaseAlready() {
        School neighbour = schools.openWithProgramme();
        long double_ = people.mentor(neighbour, "inBase");
        database.sql("""
                        update participant set surname = 'Капитанов', name = 'Ольга', birth_date = '1990-01-01'
                         where id = (select participant from mentor where id = ?)""").param(double_).update();
        mentors.release(List.of(double_));
        toRelease("Капитанов");
        walk.submit(stage, SEND, "released", List.of(String.valueOf(bySurnameInBase("Капитанов").id())));

        assertThat(shown(walk, stage, ACCEPT, "duplicates")).containsExactly(Map.of("person", "Капитанов Ольга Ильич", "organisation", "Школа " + neighbour.code()));
    }

    @Test
    void anOrganisationMayReleaseNobody() {
        toRelease("Механиков");
        long lent = people.person(schools.open(), "teacher", LocalDate.of(1980, 1, 1));
        people.consent(lent, "municipalBase");
        database.sql("insert into mentor (programme, participant, competences, forms, capacity, state) values (?, ?, '{study}', '{teacher-teacher}', 1, 'admitted')")
                .params(school.programme(), lent).update();
        assertThat(shown(walk, stage, SEND, "offered")).as("not a mentor of another school").extracting(option -> option.get("label")).containsExactly("Механиков О. Ю.");
        assertThatThrownBy(() -> walk.submit(stage, SEND, "noneReleased", true)).hasMessageContaining("«Почему никого»");

        walk.submit(stage, SEND, "noneReleased", true, "reason", "Наставников едва хватает самим");

        assertThat(walk.ended(stage)).isTrue();
        assertThat(mentors.sent(school.programme())).isEmpty();
    }

    @Test
    void whenNobodyVolunteersMentorsAreInvitedAgain() {
        assertThatThrownBy(() -> walk.submit(stage, INVITE, "openFrom", "2026-09-10", "openTo", "2026-09-20", "way", "paper", "version", "1"))
                .hasMessageContaining("отметьте, где ищем наставников");
        invite();
        walk.submit(stage, REGISTER, "nobody", true);

        assertThat(walk.open(stage)).containsExactly(INVITE);
    }

    @Test
    void theListIsAskedAboutLikePeopleReopenedAndReturned() {
        invite();
        database.sql("insert into participant (organisation, surname, name, patronymic, birth_date, kind) values (?, 'Коков', 'Ольга', 'Юрьевна', '1990-01-02', 'parent')")
                .param(school.code()).update();
        walk.submit(stage, REGISTER, "people", List.of(mentor("Коков", "1990-01-01", "teacher")));
        walk.submit(stage, REGISTER, "likenesses", shown(walk, stage, REGISTER, "likenesses").stream().map(row -> with(row, "answer", "different")).toList());
        walk.submit(stage, COLLECT, "next", "list", "people", consents());
        walk.submit(stage, REGISTER, "people", shown(walk, stage, REGISTER, "people"));
        walk.submit(stage, COLLECT, "next", "later", "people", consents());
        walk.submit(stage, COLLECT, "next", "go", "people", List.of(given(consents().get(0), "person", "")));
        walk.submit(stage, APPROVE, "decision", "return", "comment", "Пригласите педагогов начальной школы");

        assertThat((String) walk.form(walk.task(stage, REGISTER)).get("context")).contains("начальной школы");
        assertThat(shown(walk, stage, REGISTER, "people")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("competences", List.of("study", "career")).containsEntry("capacity", 2).containsEntry("availability", "по вторникам"));
    }

    @Test
    void withoutAStatedNumberTheUsualCapacityHoldsAndAboveItAReasonIsNeeded() {
        invite();
        walk.submit(stage, REGISTER, "people", List.of(with(mentor("Обычный", "1990-01-01", "teacher"), "capacity", null),
                with(mentor("Щедрый", "1990-01-02", "teacher"), "capacity", 4, "name", "Инна", "capacityReason", "ведёт кружок")));

        assertThat(mentors.ofProgramme(school.programme())).extracting(Mentor::capacity).containsExactly(3, 4);
        walk.submit(stage, COLLECT, "next", "list", "people", consents());
        assertThat((String) walk.form(walk.task(stage, REGISTER)).get("usual")).contains("педагог – 3");
        assertThatThrownBy(() -> walk.submit(stage, REGISTER, "people", List.of(with(mentor("Новый", "1990-01-03", "teacher"), "capacity", 4))))
                .hasMessageContaining("«Почему больше обычного»: больше обычного (3)");
    }

    @Test
    void aRaisedCapacityIsRecordedWhenTheHeadApprovesTheBase() {
        invite();
        walk.submit(stage, REGISTER, "people", List.of(with(mentor("Умелый", "1990-01-01", "teacher"), "capacity", 4, "capacityReason", "ведёт кружок"),
                with(mentor("Неутомимый", "1990-01-02", "parent"), "capacity", 8, "capacityReason", "ведёт секцию", "name", "Ян")));
        walk.submit(stage, COLLECT, "next", "go", "people", consents().stream().map(row -> given(row, "person", "")).toList());
        walk.submit(stage, APPROVE, "decision", "approve");

        assertThat(database.sql("select places || ' ' || raised_by || ' ' || coalesce(head, 'без руководителя') from capacity_raise join mentor on mentor.id = mentor where programme = ? order by places")
                .param(school.programme()).query(String.class).list())
                .containsExactly("4 " + school.curator() + " без руководителя", "8 " + school.curator() + " " + school.head());
    }

    @Test
    void aReopenedBaseBeginsWithItsList() {
        assertThat(walk.open(walk.start("mentor-base", school, "reopened", true))).containsExactly(REGISTER);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeAndFlowIsWalked() {
        paths.assertAllWalked("mentor-base");
    }

    @Test
    void theInvitationBeginsWithThoseWhoLeadInTheFormsOfTheProgramme() {
        assertThat(walk.form(walk.task(stage, INVITE)))
                .hasEntrySatisfying("insideSources", sources -> assertThat(sources.toString()).contains("pupils", "teachers"))
                .hasEntrySatisfying("outsideSources", sources -> assertThat(sources.toString()).contains("graduates", "parents", "enterprises").doesNotContain("students"));
        database.sql("update programme set forms = '{student-pupil}' where id = ?").param(school.programme()).update();
        assertThat(walk.form(walk.task(stage, INVITE)))
                .hasEntrySatisfying("insideSources", sources -> assertThat(sources.toString()).doesNotContain("pupils"))
                .hasEntrySatisfying("outsideSources", sources -> assertThat(sources.toString()).contains("students"));
    }

    private void toRelease(String surname) {
        invite();
        walk.submit(stage, REGISTER, "people", List.of(mentor(surname, "1990-01-01", "teacher")));
        walk.submit(stage, COLLECT, "next", "go", "people", List.of(with(given(consents().get(0), "person", ""), "municipalBase", "given",
                "municipalBaseDocument", "мб-2")));
        walk.submit(stage, APPROVE, "decision", "approve");
    }

    private void invite() {
        walk.submit(stage, INVITE, "insideSources", List.of("pupils", "teachers"), "outsideSources", List.of("enterprises"),
                "openFrom", "2026-09-10", "openTo", "2026-09-20", "way", "both", "version", "1",
                "letters", List.of(Map.of("partner", "ООО «Гидрострой»", "number", "12", "link", "https://example.org/letter")));
    }

    private List<Map<String, Object>> consents() {
        return shown(walk, stage, COLLECT, "people");
    }

    private Mentor bySurnameInBase(String surname) {
        return mentors.ofProgramme(school.programme(), MentorState.IN_BASE).stream()
                .filter(mentor -> mentor.person().name().surname().equals(surname)).findFirst().orElseThrow();
    }
}
