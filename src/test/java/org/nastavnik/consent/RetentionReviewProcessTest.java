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
        assertThat(rows(open())).hasSize(1).allSatisfy(row -> assertThat(row.get("what").toString()).contains("ответы личной рефлексии", "31.05.2027"));
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
    void theSpecialistSetsTheTermsOfTheMunicipality() {
        Municipality town = schools.openMunicipality(1);
        SignedIn specialist = new SignedIn(port, town.specialist());
        String page = "/pages/consent-texts/retention";
        assertThat(specialist.get(page).body()).contains("все данные участника, месяцев", "value=\"36\"");
        specialist.post(page, page, "participant", "0", "answers", "12");
        assertThat(specialist.get(page).body()).contains("Сроки не сохранены", "value=\"36\"");
        specialist.post(page, page, "participant", "60", "answers", "6");
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
