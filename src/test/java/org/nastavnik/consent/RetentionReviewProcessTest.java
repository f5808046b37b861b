package org.nastavnik.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.pair.PairsAtWork.at;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.engine.Refusal;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.Participants;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RetentionReviewProcessTest {

    private static final String TASK = "Task_DecideRetention";
    private static final LocalDate ENDED = LocalDate.of(2027, 5, 31);

    @LocalServerPort
    private int port;
    @Autowired
    private Walk walk;
    @Autowired
    private Retention retention;
    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private Mentees mentees;
    @Autowired
    private Participants participants;
    @Autowired
    private RuntimeService processes;
    @Autowired
    private JdbcClient database;
    @Autowired
    private WalkedPaths paths;

    private School school;
    private long person;

    @BeforeEach
    void aProgrammeThatHasEnded() {
        school = schools.openWithProgramme();
        person = mentees.find(List.of(people.mentee(school))).get(0).person().id();
        database.sql("update programme set state = 'completed', ends_on = ? where id = ?").params(ENDED, school.programme()).update();
        database.sql("insert into personal_reflection (programme, participant, refused, answers) values (?, ?, false, 'Стало легче учиться')").params(school.programme(), person).update();
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
        processes.createProcessInstanceQuery().processDefinitionKey("retention-review").list().forEach(walk::cancel);
    }

    @Test
    void answersGoAfterOneYearAndThePersonAfterThree() {
        at(ENDED.plusYears(1));
        retention.run();
        assertThat(open()).as("the last day still counts").isNull();

        at(ENDED.plusYears(1).plusDays(1));
        retention.run();
        retention.run();
        assertThat(rows(open())).hasSize(1).allSatisfy(row -> assertThat(row.get("what").toString()).startsWith("ответы личной рефлексии, № "))
                .allSatisfy(row -> assertThat(row.get("since")).isEqualTo("программа закончилась 31.05.2027"));
        assertThatThrownBy(() -> decide("erase")).isInstanceOf(Refusal.class).hasMessageContaining("номер и дата акта");
        decide("erase", "number", "1-хр", "date", "2028-06-01");
        assertThat(open()).isNull();
        assertThat(database.sql("select answers from personal_reflection where participant = ?").param(person).query(String.class).single()).isEmpty();
        assertThat(participants.find(person)).isPresent();

        at(ENDED.plusYears(3).plusDays(1));
        retention.run();
        decide("erase", "number", "1-хр", "date", "2030-06-01");
        assertThat(participants.find(person)).isEmpty();
        assertThat(database.sql("select ground, people from erasure_act where organisation = ? order by id desc limit 1").param(school.code())
                .query((row, number) -> row.getString(1) + row.getInt(2)).single()).isEqualTo("retention1");
    }

    @Test
    void whatIsKeptLongerIsAskedAboutAgainAfterItsDay() {
        at(ENDED.plusYears(3).plusDays(1));
        retention.run();
        assertThat(rows(open())).as("one line per person").hasSize(1);
        assertThatThrownBy(() -> walk.submit(open(), TASK, "people", List.of())).isInstanceOf(Refusal.class).hasMessageContaining("по каждой строке");
        assertThatThrownBy(() -> decide("keep", "until", "2036-06-01")).isInstanceOf(Refusal.class).hasMessageContaining("не дальше пяти лет");
        assertThatThrownBy(() -> decide("keep", "until", "2031-01-01", "number", "2-хр", "date", "2030-06-01")).isInstanceOf(Refusal.class).hasMessageContaining("акт не нужен");
        decide("keep", "until", "2031-01-01");
        assertThat(participants.find(person)).isPresent();

        at(LocalDate.of(2031, 1, 1));
        retention.run();
        assertThat(open()).extracting(instance -> rows(instance).get(0).get("what")).asString().as("only the answers").contains("рефлексии");
        walk.cancel(open());
        at(LocalDate.of(2031, 1, 2));
        retention.run();
        assertThat(rows(open()).get(0).get("what").toString()).contains("все данные участника");
    }

    @Test
    void listsQuestionnairesContestPapersAndFilesGoToo() {
        long questionnaire = id("""
                insert into questionnaire (programme, kind, opens_on, closes_on, started_by, started_at) values (?, 'questionnaire-parent', '2026-10-01', '2026-10-20', 'x', now())
                returning id""", school.programme());
        sql("insert into questionnaire_invitation (questionnaire, token, label, answers, answered_at) values (?, 'ended-' || ?::bigint, 'Пустельгина', '{\"better\": \"Пустельгина\"}', now())",
                questionnaire, questionnaire);
        long list = id("""
                insert into people_import (organisation, side, file_name, bytes, sha256, content, settings, state, uploaded_by, uploaded_at, added)
                values (?, 'mentee', 'Пустельгина.csv', 3, 'x', 'abc', '{"samples": ["Пустельгина"]}', 'done', 'x', '2026-09-05', 1) returning id""", school.code());
        sql("insert into people_import_row (import, line, outcome, who, about, reasons) values (?, 1, 'added', 'Пустельгина', '', '{}')", list);
        long file = id("""
                insert into stored_file (organisation, process_instance, task, task_name, name, type, bytes, sha256, added_by, added_at)
                values (?, 'retention-test', 'retention-test', 'Издать приказ', 'Пустельгина.pdf', 'application/pdf', 1, 'x', 'x', '2026-09-06') returning id""", school.code());
        sql("insert into file_part (file, part, bytes) values (?, 0, 'x')", file);
        long entry = contestEntry();

        at(ENDED.plusYears(1).plusDays(1));
        retention.run();
        assertThat(rows(open())).extracting(row -> row.get("who").toString()).contains("Анкета «Родители», № " + questionnaire, "Список № " + list + ", внесено строк: 1");
        List<Map<String, Object>> kept = rows(open());
        kept.forEach(row -> row.putAll(Walk.map("decision", row.get("what").toString().startsWith("загруженный список") ? "keep" : "erase", "until", "2028-12-31", "reason", "Сверка списков ещё идёт")));
        walk.submit(open(), TASK, "people", kept, "number", "3-хр", "date", "2028-06-01");
        assertThat(database.sql("select answers::text || label from questionnaire_invitation where questionnaire = ?").param(questionnaire).query(String.class).single())
                .isEqualTo("{}данные удалены");
        retention.run();
        assertThat(open()).as("kept on until its day").isNull();

        at(LocalDate.of(2032, 6, 1));
        retention.run();
        assertThat(rows(open())).extracting(row -> row.get("who").toString()).contains("Заявка на конкурс «Лучшее»", "Задача «Издать приказ» и следующие, файлов: 1");
        decide("erase", "number", "4-хр", "date", "2032-06-01");
        assertThat(database.sql("select consent_number from contest_entry where id = ?").param(entry).query(String.class).single()).isEqualTo("данные удалены");
        assertThat(database.sql("select count(*) from file_part where file = ?").param(file).query(Long.class).single()).isZero();
        assertThat(database.sql("select name from stored_file where id = ?").param(file).query(String.class).single()).isEqualTo("удалённый файл");
        assertThat(database.sql("select file_name || coalesce(content::text, '') || settings || (select count(*) from people_import_row where import = people_import.id) from people_import where id = ?")
                .param(list).query(String.class).single()).isEqualTo("удалённый файл{\"samples\": []}0");
        retention.run();
        assertThat(open()).isNull();
    }

    @Test
    void aCandidateWithoutConsentIsOfferedForErasureAfterTwentyWorkingDays() {
        School other = schools.openWithProgramme();
        long silent = candidate(other, "outside");
        long waiting = candidate(other, "candidate");
        sql("update mentee set asked_on = '2026-10-01' where participant = ?", silent);
        sql("update mentee set asked_on = '2026-10-20' where participant = ?", waiting);
        long agreed = mentees.find(List.of(people.mentee(other))).get(0).person().id();
        sql("update mentee set state = 'candidate', asked_on = '2026-09-01' where participant = ?", agreed);

        at(LocalDate.of(2026, 10, 29));
        assertThat(retention.overdue(other.code())).as("the twentieth working day").isEmpty();
        at(LocalDate.of(2026, 10, 30));
        assertThat(retention.overdue(other.code())).extracting(Overdue::id).containsExactly(silent);
        retention.run();
        school = other;
        assertThat(rows(open()).get(0)).containsEntry("what", "кандидат без согласия на обработку данных, № " + silent)
                .containsEntry("since", "нет согласия с 01.10.2026").doesNotContainValue("participant-" + silent);
        decide("erase", "number", "5-хр", "date", "2026-10-30");
        assertThat(participants.find(silent)).isEmpty();
        assertThat(participants.find(waiting)).isPresent();
    }

    private long candidate(School where, String state) {
        long candidate = mentees.find(List.of(people.mentee(where))).get(0).person().id();
        sql("delete from consent where participant = ?", candidate);
        sql("update mentee set state = ? where participant = ?", state, candidate);
        return candidate;
    }

    private long contestEntry() {
        long practice = id("""
                insert into practice (organisation, title, form, problem, essence, result, consent_to_publish, described_on)
                values (?, 'Практика', 'pupil-pupil', '-', '-', '-', true, '2026-10-20') returning id""", school.code());
        long contest = id("""
                insert into contest (municipality, title, state, entries_to, protocol_number, protocol_date, process_instance)
                values ('zeya', 'Лучшее', 'approved', '2027-03-01', '1', '2027-04-01', 'contest-' || ?::text) returning id""", school.code());
        long nomination = id("insert into contest_nomination (contest, title) values (?, 'Главная') returning id", contest);
        return id("insert into contest_entry (contest, organisation, state, practice, nomination, consent_number) values (?, ?, 'admitted', ?, ?, '7') returning id",
                contest, school.code(), practice, nomination);
    }

    private void sql(String statement, Object... values) {
        database.sql(statement).params(values).update();
    }

    private long id(String statement, Object... values) {
        return database.sql(statement).params(values).query(Long.class).single();
    }

    @Test
    void theSpecialistSetsTheTermsOfTheMunicipality() {
        Municipality town = schools.openMunicipality(1);
        SignedIn specialist = new SignedIn(port, town.specialist());
        String page = "/pages/consent-texts/retention";
        assertThat(specialist.get(page).body()).contains("все данные участника, месяцев", "value=\"36\"");
        specialist.post(page, page, "participant", "0", "answers", "12", "questionnaires", "12", "contestPapers", "60", "importFiles", "12", "files", "60");
        assertThat(specialist.get(page).body()).contains("Сроки не сохранены", "value=\"36\"");
        specialist.post(page, page, "participant", "60", "answers", "6", "questionnaires", "12", "contestPapers", "60", "importFiles", "12", "files", "60");
        assertThat(specialist.get(page).body()).contains("Сроки хранения сохранены", "value=\"60\"", "value=\"6\"");
        assertThat(new SignedIn(port, school.curator()).get(page).statusCode()).isEqualTo(404);

        at(ENDED.plusYears(3).plusDays(1));
        assertThat(retention.overdue(school.code())).as("another municipality keeps its own").hasSize(1);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeAndFlowIsWalked() {
        paths.assertAllWalked("retention-review");
    }

    private ProcessInstance open() {
        return processes.createProcessInstanceQuery().processDefinitionKey("retention-review").tenantIdIn(school.code()).singleResult();
    }

    private List<Map<String, Object>> rows(ProcessInstance review) {
        try {
            return new ObjectMapper().readValue(walk.form(walk.task(review, TASK)).get("people").toString(), new TypeReference<>() { });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void decide(String decision, Object... more) {
        List<Map<String, Object>> rows = new ArrayList<>(rows(open()));
        Map<String, Object> all = Walk.map(more);
        rows.forEach(row -> {
            row.put("decision", decision);
            if ("keep".equals(decision)) {
                row.putAll(Walk.map("until", all.remove("until"), "reason", "Проверка прокуратуры ещё идёт"));
            }
        });
        List<Object> values = new ArrayList<>(List.of("people", rows));
        all.forEach((key, value) -> values.addAll(List.of(key, value)));
        walk.submit(open(), TASK, values.toArray());
    }
}
