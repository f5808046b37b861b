package org.nastavnik.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.base.BaseWalk.bySurname;
import static org.nastavnik.base.BaseWalk.given;
import static org.nastavnik.base.BaseWalk.pupil;
import static org.nastavnik.base.BaseWalk.shown;
import static org.nastavnik.base.BaseWalk.with;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.nastavnik.participant.Mentee;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.Participants;
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
class MenteeBaseProcessTest {

    private static final String LAUNCH = "Task_LaunchMenteeSurvey";
    private static final String REGISTER = "Task_RegisterMentees";
    private static final String COLLECT = "Task_CollectMenteeConsents";
    private static final String ANALYSE = "Task_AnalyseNeeds";
    private static final String APPROVE = "Task_ApproveMenteeBase";
    private static final String WIDEN = "Task_WidenInvitation";
    private static final String DECIDE = "Task_DecideWithoutMentees";

    @Autowired
    private Walk walk;
    @Autowired
    private Schools schools;
    @Autowired
    private WalkedPaths paths;
    @Autowired
    private Mentees mentees;
    @Autowired
    private Participants participants;
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
        stage = walk.start("mentee-base", school);
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void aBaseIsGatheredConsentedAnalysedAndApproved() {
        launch();
        assertThat(walk.form(walk.task(stage, REGISTER)).get("survey")).isEqualTo("с 10.09.2026 по 20.09.2026: ученики. [Ссылки и QR-коды](/pages/surveys)");
        walk.submit(stage, REGISTER, "people", List.of(pupil("Кораблёва", "Зоя", "2013-05-05"), pupil("Мачтин", "Егор", "2011-05-05")),
                "pasted", "Дата рождения\tФамилия\tИмя\tКто\tКласс или должность\tЗапрос\tФорма\tСвоими словами\n"
                        + "06.06.2013\tПарусов\tЛев\tученик\t6 А\tОбщение, уверенность в себе\tУченик-ученик\tхочу друзей\n"
                        + "07.07.2013\tРулёв\tИлья\tученик\t6 А\tСпорт и здоровье\tУченик-ученик\t\n");

        List<Map<String, Object>> rows = consents();
        assertThat(rows).hasSize(4);
        assertThat(bySurname(rows, "Мачтин").get("signs")).isEqualTo("15: участник и законный представитель");
        walk.submit(stage, COLLECT, "next", "later", "people", List.of(
                with(given(bySurname(rows, "Кораблёва"), "representative", "Кораблёва Вера"), "attention", List.of("lowIncome"), "specialDataDocument", "особая-1"),
                given(bySurname(rows, "Мачтин"), "both", "Мачтин Олег"),
                with(bySurname(rows, "Парусов"), "personalData", "refused"), bySurname(rows, "Рулёв")));

        assertThat(consents()).as("who refused has left the list").hasSize(3);
        assertThat(bySurname(consents(), "Кораблёва")).containsEntry("representative", "Кораблёва Вера").containsEntry("participation", "given")
                .containsEntry("specialDataDocument", "особая-1").containsEntry("date", "2026-09-09");
        assertThatThrownBy(() -> walk.submit(stage, COLLECT, "next", "go", "people", consents())).isInstanceOf(Refusal.class)
                .hasMessageContaining("«Если согласий нет: почему»");
        walk.submit(stage, COLLECT, "next", "go", "people", List.of(bySurname(consents(), "Кораблёва"), bySurname(consents(), "Мачтин"),
                with(bySurname(consents(), "Рулёв"), "reason", "noAnswer")));

        assertThat(shown(walk, stage, ANALYSE, "themes")).containsExactly(Map.of("title", "Учёба, отдельные предметы", "count", 2));
        assertThat(shown(walk, stage, ANALYSE, "attention")).containsExactly(Map.of("title", "малообеспеченная семья", "count", 1));
        assertThat(walk.form(walk.task(stage, ANALYSE))).containsEntry("consented", 2).containsEntry("refused", 1).containsEntry("outside", 1);
        walk.submit(stage, ANALYSE, "entrySurveyOpened", true, "conclusions", "Нужны наставники по математике");

        assertThat(walk.task(stage, APPROVE).getAssignee()).isEqualTo(school.head());
        assertThat(walk.form(walk.task(stage, APPROVE)).get("conclusions")).isEqualTo("Нужны наставники по математике");
        assertThat(shown(walk, stage, APPROVE, "people")).extracting(row -> row.get("person")).containsExactly("Кораблёва Зоя", "Мачтин Егор");
        walk.submit(stage, APPROVE, "decision", "approve");

        assertThat(walk.ended(stage)).isTrue();
        assertThat(mentees.inBase(school.programme())).extracting(mentee -> mentee.person().name().surname()).containsExactly("Кораблёва", "Мачтин");
        assertThat(mentees.ofProgramme(school.programme(), MenteeState.OUTSIDE)).extracting(Mentee::outsideReason).containsExactly("нет ответа");
        assertThat(database.sql("select people from base_approval where programme = ? and side = 'mentee'").param(school.programme())
                .query(Integer.class).single()).isEqualTo(2);
        Mentee refused = mentees.ofProgramme(school.programme(), MenteeState.ERASED).get(0);
        assertThat(refused.theme()).isNull();
        assertThat(refused.words()).isNull();
        assertThat(refused.person().birthDate()).isNull();
        for (String personal : List.of("Кораблёва", "Мачтин Олег", "Парусов", "хочу друзей", "2013-05-05", "06.06.2013", "lowIncome", "особая-1")) {
            assertThat(engineTables.find(personal)).as("engine tables").isEmpty();
            assertThat(database.sql("select count(*) from task_record where answers::text like ?").param("%" + personal + "%")
                    .query(Long.class).single()).as("journal").isZero();
        }
    }

    @Test
    void namesAreFoundInEngineTablesWhenTheyAreThere() {
        walk.start("mentee-base", school, "leak", "Утечкин Фёдор");

        assertThat(engineTables.find("Утечкин Фёдор")).contains("act_ru_variable.text_", "act_hi_varinst.text_");
    }

    @Test
    void whoIsKnownIsRecognisedAndWhoIsOnlyAlikeIsAskedAbout() {
        launch();
        long known = database.sql("""
                        insert into participant (organisation, surname, name, birth_date, kind, class_or_post)
                        values (?, 'Якорев', 'Ян', '2013-01-01', 'pupil', '5 Б') returning id""").param(school.code()).query(Long.class).single();
        long alike = database.sql("""
                        insert into participant (organisation, surname, name, patronymic, birth_date, kind)
                        values (?, 'Трюмова', 'Инна', 'Львовна', '2013-02-02', 'pupil') returning id""").param(school.code()).query(Long.class).single();
        long other = database.sql("""
                        insert into participant (organisation, surname, name, birth_date, kind)
                        values (?, 'Кубрикова', 'Ася', '2013-03-03', 'pupil') returning id""").param(school.code()).query(Long.class).single();
        walk.submit(stage, REGISTER, "people", List.of(pupil("ЯКОРЕВ", "Ян", "2013-01-01"), pupil("Трюмова", "Инна", "2013-02-03"),
                pupil("Кубрикова", "Ася", "2012-03-03")));

        assertThat(shown(walk, stage, REGISTER, "likenesses")).hasSize(2);
        assertThatThrownBy(() -> walk.submit(stage, REGISTER, "likenesses", List.of())).isInstanceOf(Refusal.class)
                .hasMessageContaining("нужно ответить на каждый вопрос");
        walk.submit(stage, REGISTER, "likenesses", shown(walk, stage, REGISTER, "likenesses").stream()
                .map(question -> with(question, "answer", question.toString().contains("Трюмова") ? "same" : "different")).toList());

        assertThat(walk.open(stage)).containsExactly(COLLECT);
        List<Long> listed = mentees.ofProgramme(school.programme()).stream().map(mentee -> mentee.person().id()).toList();
        assertThat(listed).hasSize(3).contains(known, alike).doesNotContain(other);
        assertThat(participants.find(known).orElseThrow().classOrPost()).isEqualTo("7 Б");
        assertThat(participants.find(alike).orElseThrow().name().patronymic()).isEqualTo("Львовна");
        assertThat(participants.ofOrganisation(school.code())).hasSize(4);
    }

    @Test
    void ofALongListOfConsentsTheFormShowsAPortion() {
        launch();
        crowd(1, 45, "7 Б");
        crowd(46, 60, "10 А");
        walk.submit(stage, REGISTER);
        assertThat(consents()).hasSize(40);
        assertThat(walk.form(walk.task(stage, COLLECT)).get("portion").toString()).contains("**60**", "ждём 60", "Показано 40");
        assertThat(shown(walk, stage, COLLECT, "groups")).extracting(group -> group.get("value")).containsExactly("7 Б", "10 А");
        long byLink = database.sql("select max(participant.id) from participant where organisation = ? and class_or_post = '7 Б'").param(school.code()).query(Long.class).single();
        people.consent(byLink, "participation", "personalData");
        List<Map<String, Object>> rows = new ArrayList<>(consents());
        rows.set(0, given(rows.get(0), "representative", "Килева Вера"));
        walk.submit(stage, COLLECT, "next", "later", "people", rows, "consentsOf", "10 А");
        assertThat(mentees.ofProgramme(school.programme(), MenteeState.CONSENTED)).as("one typed, one by link and not shown").hasSize(2);

        assertThat(consents()).hasSize(15).allSatisfy(row -> assertThat(row.get("person").toString()).endsWith("10 А"));
        assertThat(walk.form(walk.task(stage, COLLECT))).containsEntry("consentsOf", "10 А");
        List<Map<String, Object>> last = consents().stream().map(row -> with(row, "reason", "noAnswer")).toList();
        assertThatThrownBy(() -> walk.submit(stage, COLLECT, "next", "go", "people", last)).isInstanceOf(Refusal.class).hasMessageContaining("«Кто не показан и без согласий: почему»");
        walk.submit(stage, COLLECT, "next", "go", "people", last, "reasonOfOthers", "papersPending");
        assertThat(walk.form(walk.task(stage, ANALYSE))).containsEntry("consented", 2).containsEntry("outside", 58);
    }

    private void crowd(int first, int last, String group) {
        database.sql("""
                        with entered as (
                            insert into participant (organisation, surname, name, birth_date, kind, class_or_post)
                            select ?, 'Килев-' || chr(1040 + number / 30) || chr(1072 + number % 30), 'Ян', date '2013-01-01' + number, 'pupil', ? from generate_series(?, ?) number
                            returning id)
                        insert into mentee (programme, participant, theme, preferred_forms, imported) select ?, id, 'study', '{pupil-pupil}', true from entered""")
                .params(school.code(), group, first, last, school.programme()).update();
    }

    @Test
    void whoCameFromAFileIsNotOnTheListToTypeAndDoesNotLeaveWithIt() {
        launch();
        long imported = database.sql("insert into participant (organisation, surname, name, birth_date, kind, class_or_post) values (?, 'Килев', 'Ян', '2013-01-01', 'pupil', '5 Б') returning id")
                .param(school.code()).query(Long.class).single();
        database.sql("insert into mentee (programme, participant, theme, preferred_forms, imported) values (?, ?, 'study', '{pupil-pupil}', true)")
                .params(school.programme(), imported).update();
        String task = walk.task(stage, REGISTER).getId();
        database.sql("""
                        insert into people_import (organisation, programme, side, task, file_name, bytes, sha256, settings, state, uploaded_by, uploaded_at, written)
                        values (?, ?, 'mentee', ?, '5 класс.xlsx', 1, '0', '{"firstLine":0,"titles":[],"samples":[],"fields":[]}', 'done', 'x', now(), 1)""")
                .params(school.code(), school.programme(), task).update();
        assertThat(walk.form(walk.task(stage, REGISTER)).get("files").toString()).contains("Внесено из файлов и в Реестре: 1", "task=" + task, "5 класс.xlsx", "загружено людей: 1");
        assertThat(shown(walk, stage, REGISTER, "people")).isEmpty();
        assertThatThrownBy(() -> walk.submit(stage, REGISTER, "nobody", true)).isInstanceOf(Refusal.class).hasMessageContaining("в списке есть люди");
        walk.submit(stage, REGISTER);

        assertThat(walk.open(stage)).containsExactly(COLLECT);
        assertThat(mentees.ofProgramme(school.programme())).extracting(mentee -> mentee.person().id()).containsExactly(imported);
    }

    @Test
    void whoHasRefusedIsNotAskedAgainThisYear() {
        launch();
        walk.submit(stage, REGISTER, "people", List.of(pupil("Бортов", "Ян", "2013-01-01"), pupil("Шлюпкин", "Ян", "2012-01-02")));
        List<Map<String, Object>> rows = consents();
        walk.submit(stage, COLLECT, "next", "list", "people", List.of(with(bySurname(rows, "Бортов"), "participation", "refused"), bySurname(rows, "Шлюпкин")));

        List<Map<String, Object>> list = new ArrayList<>(shown(walk, stage, REGISTER, "people"));
        assertThat(list).hasSize(1);
        list.add(pupil("Бортов", "Ян", "2013-01-01"));
        walk.submit(stage, REGISTER, "people", list);
        walk.submit(stage, REGISTER, "likenesses", shown(walk, stage, REGISTER, "likenesses").stream().map(row -> with(row, "answer", "same")).toList());

        assertThat(mentees.ofProgramme(school.programme(), MenteeState.CANDIDATE)).extracting(mentee -> mentee.person().name().surname()).containsExactly("Шлюпкин");
    }

    @Test
    void whoeverIsTakenOffTheListBeforeAnyConsentIsForgotten() {
        launch();
        walk.submit(stage, REGISTER, "people", List.of(pupil("Ошибкин", "Ян", "2013-01-01"), pupil("Верный", "Ян", "2012-01-02")));
        walk.submit(stage, COLLECT, "next", "list", "people", consents());

        walk.submit(stage, REGISTER, "people", List.of(with(bySurname(shown(walk, stage, REGISTER, "people"), "Верный"), "name", "Янис")));

        assertThat(participants.ofOrganisation(school.code())).extracting(person -> person.name().full()).containsExactly("Верный Янис");
    }

    @Test
    void aListThatCannotBeIsRefused() {
        launch();
        assertThatThrownBy(() -> walk.submit(stage, REGISTER, "people", List.of())).isInstanceOf(Refusal.class).hasMessageContaining("внесите людей");
        assertThatThrownBy(() -> walk.submit(stage, REGISTER, "people", List.of(pupil("Дважды", "Ян", "2013-01-01")), "pasted",
                "Дважды\tЯн\t\t01.01.2013\tученик\t7 Б\tСпорт и здоровье\tученик – ученик")).hasMessageContaining("строка 1, «Фамилия»: этот человек стоит в списке дважды");
        assertThatThrownBy(() -> walk.submit(stage, REGISTER, "people", List.of(with(pupil("Чужой", "Ян", "2013-01-01"), "id", "999999"))))
                .hasMessageContaining("такого человека в списке нет");
        assertThatThrownBy(() -> walk.submit(stage, REGISTER, "people", List.of(pupil("Юный", "Ян", "2025-01-01")))).hasMessageContaining("«Дата рождения»: проверьте дату");
        assertThatThrownBy(() -> walk.submit(stage, REGISTER, "people", List.of(pupil("Н0лик", "Ян", "2013-01-01")))).hasMessageContaining("«Фамилия»: только буквы");
        assertThatThrownBy(() -> walk.submit(stage, REGISTER, "people", List.of(with(pupil("Студент", "Ян", "2013-01-01"), "preferredForms", List.of("employer-student")))))
                .as("a form that the programme does not run").hasMessageContaining("«Желаемая форма»: выберите значение из списка");
        assertThatThrownBy(() -> walk.submit(stage, REGISTER, "people", List.of(with(pupil("Учителев", "Ян", "1990-01-01"), "kind", "teacher"))))
                .hasMessageContaining("«Желаемая форма»: форма «ученик – ученик» не подходит: педагог в ней не бывает наставляемым");
    }

    @Test
    void papersThatCannotBeAreRefused() {
        launch();
        walk.submit(stage, REGISTER, "people", List.of(pupil("Клотиков", "Ян", "2013-01-01"), pupil("Реев", "Ян", "2011-01-02")));
        Map<String, Object> child = bySurname(consents(), "Клотиков");
        Map<String, Object> teenager = bySurname(consents(), "Реев");

        assertRefused("«Кто подписал»: не хватает подписи", given(child, "person", ""), teenager);
        assertRefused("«Кто подписал»: не хватает подписи", child, given(teenager, "representative", "Реева Яна"));
        assertRefused("«Представитель: фамилия, имя, отчество»: нужно указать", given(child, "representative", ""), teenager);
        assertRefused("«Дата согласий»: не позже сегодняшнего дня", with(given(child, "both", "Клотикова Яна"), "date", "2026-09-11"), teenager);
        assertRefused("«№ документа»: согласие дано: нужно заполнить", with(given(child, "both", "Клотикова Яна"), "participationDocument", ""), teenager);
        assertRefused("на каждую цель нужен отдельный документ", with(given(child, "both", "Клотикова Яна"), "participationDocument", "7", "personalDataDocument", "7"), teenager);
        assertRefused("особая категория хранится только с отдельным", with(given(child, "both", "Клотикова Яна"), "attention", List.of("health")), teenager);
        assertRefused("отметьте категорию", with(given(child, "both", "Клотикова Яна"), "specialDataDocument", "9"), teenager);
        assertRefused("в списке должны остаться все", child);
    }

    private void assertRefused(String message, Object... rows) {
        assertThatThrownBy(() -> walk.submit(stage, COLLECT, "next", "later", "people", List.of(rows))).isInstanceOf(Refusal.class).hasMessageContaining(message);
    }

    @Test
    void aReturnedBaseGoesBackToTheListAndIsApprovedAfterwards() {
        launch();
        walk.submit(stage, REGISTER, "people", List.of(pupil("Килев", "Ян", "2013-01-01")));
        walk.submit(stage, COLLECT, "next", "go", "people", List.of(with(consents().get(0), "reason", "papersPending")));
        assertThat(walk.open(stage)).as("nobody has consented").containsExactly(REGISTER);
        walk.submit(stage, REGISTER, "people", shown(walk, stage, REGISTER, "people"));
        assertThat(consents().get(0)).containsEntry("reason", "papersPending");
        walk.submit(stage, COLLECT, "next", "go", "people", List.of(given(consents().get(0), "representative", "Килева Яна")));
        walk.submit(stage, ANALYSE, "entrySurveyOpened", true, "conclusions", "Один запрос на учёбу");

        assertThatThrownBy(() -> walk.submit(stage, APPROVE, "decision", "return")).hasMessageContaining("«Замечание»");
        walk.submit(stage, APPROVE, "decision", "return", "comment", "Добавьте учеников 8 класса");
        assertThat((String) walk.form(walk.task(stage, REGISTER)).get("context")).contains("Добавьте учеников 8 класса");
        walk.submit(stage, REGISTER, "people", shown(walk, stage, REGISTER, "people"));
        walk.submit(stage, COLLECT, "next", "go", "people", consents());
        walk.submit(stage, ANALYSE, "entrySurveyOpened", true, "conclusions", "Один запрос на учёбу");

        long person = mentees.ofProgramme(school.programme()).get(0).person().id();
        database.sql("update consent set state = 'revoked' where participant = ? and purpose = 'participation'").param(person).update();
        assertThatThrownBy(() -> walk.submit(stage, APPROVE, "decision", "approve")).hasMessageContaining("нет никого с действующими согласиями");
        people.consent(person, "participation");
        walk.submit(stage, APPROVE, "decision", "approve");
        assertThat(walk.ended(stage)).isTrue();
    }

    @Test
    void whenNobodyVolunteersTheInvitationIsWidenedTwiceAndThenTheHeadDecides() {
        for (int round = 1; round <= 2; round++) {
            launch();
            walk.submit(stage, REGISTER, "nobody", true);
            assertThat(walk.form(walk.task(stage, WIDEN)).get("round")).isEqualTo(round);
            walk.submit(stage, WIDEN, "invitation", "goOn", "measures", "Классные часы во всех классах", "audiences", List.of("parents"));
            assertThat(walk.form(walk.task(stage, LAUNCH)).get("audiences").toString()).contains("parents");
        }
        launch();
        walk.submit(stage, REGISTER, "nobody", true);
        assertThat(walk.task(stage, DECIDE).getAssignee()).isEqualTo(school.head());
        assertThatThrownBy(() -> walk.submit(stage, DECIDE, "invitation", "wait", "waitUntil", "2026-09-10", "reason", "Идёт адаптация пятых классов"))
                .hasMessageContaining("«Пригласить снова»: после сегодняшнего дня");
        walk.submit(stage, DECIDE, "invitation", "wait", "waitUntil", "2026-10-12", "reason", "Идёт адаптация пятых классов");

        assertThat(walk.open(stage)).isEmpty();
        walk.runJob(stage);
        launch();
        walk.submit(stage, REGISTER, "nobody", true);
        walk.submit(stage, DECIDE, "invitation", "stop", "reason", "Желающих в этом году не будет");
        assertThat(walk.ended(stage)).isTrue();
    }

    @Test
    void aCuratorMayLeaveTheDecisionToTheHeadAtOnce() {
        launch();
        walk.submit(stage, REGISTER, "nobody", true);
        walk.submit(stage, WIDEN, "invitation", "giveUp", "reason", "В школе 12 учеников, опрошены все");

        assertThat((String) walk.form(walk.task(stage, DECIDE)).get("curatorsReason")).contains("опрошены все");
        walk.submit(stage, DECIDE, "invitation", "stop", "reason", "Согласен с куратором");
        assertThat(walk.ended(stage)).isTrue();
    }

    @Test
    void theInvitationBeginsWithThoseWhomTheProgrammeIsForAndTwoWeeks() {
        assertThat(walk.form(walk.task(stage, LAUNCH))).containsEntry("openFrom", "2026-09-10").containsEntry("openTo", "2026-09-24")
                .hasEntrySatisfying("audiences", audiences -> assertThat(audiences.toString()).contains("pupils", "parents", "teachers", "youngSpecialists").doesNotContain("students"));
        database.sql("update programme set forms = '{employer-student}', ends_on = '2026-09-20' where id = ?").param(school.programme()).update();
        assertThat(walk.form(walk.task(stage, LAUNCH))).containsEntry("openTo", "2026-09-20")
                .hasEntrySatisfying("audiences", audiences -> assertThat(audiences.toString()).contains("students").doesNotContain("pupils", "teachers"));
    }

    @Test
    void aSurveyThatEndsBeforeItBeginsOrAfterTheProgrammeIsRefused() {
        assertThatThrownBy(() -> launch("2026-09-10", "2026-09-09")).hasMessageContaining("не раньше начала");
        assertThatThrownBy(() -> launch("2026-08-01", "2026-08-02")).hasMessageContaining("не в прошлом");
        assertThatThrownBy(() -> launch("2027-05-30", "2027-06-02")).hasMessageContaining("не позже окончания программы");
    }

    @Test
    void savingAPartOfTheConsentsDoesNotProlongTheirTerm() {
        launch();
        walk.submit(stage, REGISTER, "people", List.of(pupil("Вантов", "Ян", "2013-01-01")));
        var due = walk.task(stage, COLLECT).getDueDate();

        BaseWalk.today(LocalDate.of(2026, 9, 15));
        walk.submit(stage, COLLECT, "next", "later", "people", consents());

        assertThat(walk.task(stage, COLLECT).getDueDate()).isEqualTo(due);
    }

    @Test
    void aReopenedBaseBeginsWithItsList() {
        assertThat(walk.open(walk.start("mentee-base", school, "reopened", true))).containsExactly(REGISTER);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeAndFlowIsWalked() {
        paths.assertAllWalked("mentee-base");
    }

    private void launch() {
        launch("2026-09-10", "2026-09-20");
    }

    private void launch(String from, String to) {
        walk.submit(stage, LAUNCH, "audiences", List.of("pupils"), "openFrom", from, "openTo", to, "way", "paper", "version", "1");
    }

    private List<Map<String, Object>> consents() {
        return shown(walk, stage, COLLECT, "people");
    }
}
