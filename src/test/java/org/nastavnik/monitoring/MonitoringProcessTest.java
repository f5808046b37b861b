package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.Refusal;
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
class MonitoringProcessTest {

    @Autowired
    private Walk walk;
    @Autowired
    private MonitoringWalk monitoring;
    @Autowired
    private MetPairs pairs;
    @Autowired
    private Schools schools;
    @Autowired
    private WalkedPaths paths;
    @Autowired
    private WorkingCalendar calendar;
    @Autowired
    private JdbcClient database;

    @Test
    @Order(1)
    void aRoundGoesFromTheQuestionToTheSignedReport() {
        Municipality town = schools.openMunicipality(2);
        LocalDate today = calendar.today(town.code());
        School first = pairs.programme(town.schools().get(0), schoolYear(today));
        School silent = town.schools().get(1);
        pairs.add(first, 3, 1, today.minusYears(12));
        pairs.meet(first, 2, today);
        ProcessInstance round = monitoring.start(town, "both", today.minusDays(90).toString(), today.toString(), term(town));

        // Counts are asked for, because nobody has entered them; the term is the round's.
        Task counts = monitoring.of(first);
        assertThat(counts.getTaskDefinitionKey()).isEqualTo("Task_EnterCounts");
        assertThat(counts.getAssignee()).isEqualTo(first.curator());
        assertThat(LocalDate.ofInstant(counts.getDueDate().toInstant(), ZoneId.of("Asia/Yakutsk"))).isEqualTo(term(town));
        assertThatThrownBy(() -> walk.submit(counts, "pupils10to14", 1, "pupils15to19", 0, "teachers", 4, "youngTeachers", 5))
                .isInstanceOf(Refusal.class).hasMessageContaining("больше, чем всех педагогов");
        monitoring.count(first, 1, 0);
        monitoring.assessQuality(first);

        // Growth: means of those who answered both times, after they were pasted.
        Task growth = monitoring.of(first);
        assertThat(monitoring.row(growth, "growth", "Наставляемые: Мотивация")).contains("\"entry\":\"ещё нет данных\"", "\"exit\":\"ещё нет данных\"");
        List<Long> mentees = database.sql("select participant from mentee where programme = ? order by id").param(first.programme()).query(Long.class).list();
        assertThatThrownBy(() -> walk.submit(growth, "growthStep", "recount", "pasted", "1\t5\t6"))
                .isInstanceOf(Refusal.class).hasMessageContaining("такого номера в списке нет");
        walk.submit(growth, "growthStep", "recount", "pasted",
                GrowthSheet.headings().replace(", ", "\t") + "\n" + mentees.get(0) + "\t5\t7\t4\n" + mentees.get(1) + "\t6\t9\n" + mentees.get(2) + "\t10");
        Task recounted = monitoring.of(first);
        assertThat(monitoring.row(recounted, "growth", "Наставляемые: Мотивация")).contains("\"5,5\"", "\"8\"", "\"+2,5\"", "\"2\"", "ещё не ответили на выходе: 1");
        assertThat(monitoring.row(recounted, "growth", "Наставляемые: Компетентность")).contains("ещё нет данных", "только на входе ответили: 1");
        assertThatThrownBy(() -> walk.submit(recounted, "growthStep", "submit")).isInstanceOf(Refusal.class).hasMessageContaining("«Выводы»");
        walk.submit(recounted, "growthStep", "submit", "growthConclusions", "Мотивация выросла у обоих ответивших");

        // Five working days after the term the round goes on without the other school.
        assertThat(monitoring.of(silent).getTaskDefinitionKey()).isEqualTo("Task_EnterCounts");
        walk.runJob(round);
        assertThat(monitoring.open(town)).isEmpty();
        Task check = walk.task(round, "Task_CheckIndicators");
        assertThat(check.getAssignee()).isEqualTo(town.specialist());
        assertThat(monitoring.row(check, "organisations", silent.code())).contains("не представлена", "\"I1\":\"нет численности\"");
        assertThat(monitoring.row(check, "organisations", first.code())).contains("сдана", "2 из 1 (200 %), неверен знаменатель");
        assertThat(monitoring.row(check, "indicators", "\"I1\"")).contains("не рассчитано: не внесли численность", silent.code());

        // The silent school is asked again, the first one told that its number of pupils is wrong.
        assertThatThrownBy(() -> walk.submit(check, "checkResult", "return")).isInstanceOf(Refusal.class).hasMessageContaining("Кому и почему вернуть");
        assertThatThrownBy(() -> walk.submit(check, "checkResult", "return", "returned", List.of(Walk.map("organisation", first.code()))))
                .isInstanceOf(Refusal.class).hasMessageContaining("Замечание");
        walk.submit(check, "checkResult", "return", "returned", List.of(Walk.map("organisation", silent.code(), "comment", "Пришлите оценку, мы ждём"),
                Walk.map("organisation", first.code(), "comment", "Обучающихся не может быть меньше, чем участников")));
        assertThat(walk.form(monitoring.of(first)).get("returned").toString()).contains("не может быть меньше");
        assertThat(walk.form(monitoring.of(first)).get("pupils10to14")).isEqualTo(1);
        monitoring.count(first, 1, 0);
        assertThat(walk.form(monitoring.of(first)).get("strengths")).isEqualTo("Пары встречаются по плану");
        monitoring.assessQuality(first);
        walk.submit(monitoring.of(first), "growthStep", "submit", "growthConclusions", "Мотивация выросла у обоих ответивших");
        monitoring.count(silent, 0, 0);
        walk.submit(monitoring.of(silent), "strengths", "Есть желающие стать наставниками", "weaknesses", "Программа не начата", "opportunities",
                "Начать с января", "threats", "Нет куратора на замену", "partnerAsked", true, "partnerView", "Завод готов дать двух наставников");
        walk.submit(monitoring.of(silent), "growthStep", "submit", "growthConclusions", "Сравнивать пока нечего");

        // More than all of them: no report until it is corrected, and the correction stays visible.
        Task again = walk.task(round, "Task_CheckIndicators");
        assertThat(monitoring.row(again, "indicators", "\"I1\"")).contains("неверен знаменатель").as("nothing is reached by a wrong number").doesNotContain("достигнута");
        assertThatThrownBy(() -> walk.submit(again, "checkResult", "done")).isInstanceOf(Refusal.class).hasMessageContaining("больше 100 %: I1 (2 из 1)");
        assertThatThrownBy(() -> walk.submit(again, "checkResult", "recount", "corrections",
                List.of(Walk.map("indicator", "I1", "numerator", 2, "denominator", 100)))).isInstanceOf(Refusal.class).hasMessageContaining("«Причина»");
        walk.submit(again, "checkResult", "recount", "corrections",
                List.of(Walk.map("indicator", "I1", "numerator", 2, "denominator", 100, "reason", "По данным ОО-1, школа ошиблась")));
        Task corrected = walk.task(round, "Task_CheckIndicators");
        assertThat(monitoring.row(corrected, "indicators", "\"I1\"")).contains("2 из 100", "2 %", "исправлено вручную, посчитано 2 из 1", "школа ошиблась", "70 % (продолжен), не достигнута");
        assertThat(monitoring.row(corrected, "indicators", "\"I2\"")).contains("не рассчитано: знаменатель 0");
        assertThat(monitoring.row(corrected, "indicators", "\"I5\"")).contains("не рассчитано: ещё нет данных");
        walk.submit(corrected, "checkResult", "done", "remarks", "Численность сверена");

        Task report = walk.task(round, "Task_ComposeReport");
        assertThat(monitoring.row(report, "growth", "Наставляемые: Мотивация")).contains("не показано: меньше пяти ответов").doesNotContain("5,5");
        assertThat(monitoring.row(report, "quality", silent.code())).contains("Завод готов");
        assertThat(walk.form(report).get("conclusions").toString()).contains("Не участвуют: Школа " + silent.code(), "Цели не достигнуты: I1 – 2 % при цели 70 %",
                "I2 (не рассчитано: знаменатель 0)");
        monitoring.compose(round);
        Task signature = walk.task(round, "Task_SignReport");
        assertThat(signature.getAssignee()).isEqualTo(town.departmentHead());
        assertThat(walk.form(signature).get("draft").toString()).contains("Провести обучение взрослых наставников");
        walk.submit(signature, "decision", "return", "comment", "Добавьте выводы о второй школе");
        assertThat(walk.form(walk.task(round, "Task_ComposeReport")).get("context").toString()).contains("Добавьте выводы");
        assertThat(walk.form(walk.task(round, "Task_ComposeReport")).get("conclusions")).as("what was written is not lost")
                .isEqualTo("Наставничество идёт во всех школах района");
        monitoring.compose(round);
        long id = monitoring.round(round);
        walk.submit(round, "Task_SignReport", "decision", "sign", "number", "7", "date", today.toString());
        assertThat(walk.ended(round)).isTrue();

        assertThat(database.sql("select kind from document where organisation = ? and number = '7'").param(town.code()).query(String.class).single())
                .isEqualTo("monitoringReport");
        assertThat(database.sql("select number || ' ' || signed_by from monitoring_report where round = ?").param(id).query(String.class).single())
                .isEqualTo("7 " + town.departmentHead());
    }

    @Test
    @Order(2)
    void aRoundOfQualityAsksForNoGrowthAndKnownCountsAreNotAskedAgain() {
        Municipality town = schools.openMunicipality(1);
        School school = town.schools().get(0);
        LocalDate today = calendar.today(town.code());
        database.sql("""
                        insert into organisation_count (organisation, year, pupils_10_14, pupils_15_19, teachers, young_teachers, entered_on)
                        values (?, ?, 300, 200, 40, 5, ?)""").params(school.code(), today.getYear(), today).update();
        ProcessInstance round = monitoring.start(town, "quality", today.minusDays(60).toString(), today.toString(), term(town));
        assertThat(monitoring.of(school).getTaskDefinitionKey()).isEqualTo("Task_AssessQuality");
        monitoring.assessQuality(school);
        assertThat(walk.open(round)).containsExactly("Task_CheckIndicators");
    }

    @Test
    @Order(3)
    void aRoundOfGrowthAsksForNoQualityAndTheDepartmentEntersWhatTheTerritoryHas() {
        Municipality town = schools.openMunicipality(1);
        School school = town.schools().get(0);
        LocalDate today = calendar.today(town.code());
        ProcessInstance round = monitoring.start(town, "growth", today.minusDays(60).toString(), today.toString(), term(town),
                "childrenBase", "residents", "residents10to14", 900, "residents15to19", 600, "enterpriseBase", "official");
        monitoring.count(school, 300, 200);
        walk.submit(monitoring.of(school), "growthStep", "submit", "growthConclusions", "Ответов на выходе ещё нет");
        Task check = walk.task(round, "Task_CheckIndicators");
        assertThat(monitoring.row(check, "indicators", "\"I1\"")).contains("0 из 1500", "I1-B.1");
        assertThat(monitoring.row(check, "indicators", "\"I4\"")).contains("не внесено число предприятий территории");
        walk.submit(check, "checkResult", "recount", "residents10to14", 900, "residents15to19", 600, "enterprises", 40);
        assertThat(monitoring.row(walk.task(round, "Task_CheckIndicators"), "indicators", "\"I4\"")).contains("0 из 40", "0 %", "I4-A.1");
    }

    @Test
    @Order(4)
    void aStartIsRefusedThatMakesNoSense() {
        Municipality town = schools.openMunicipality(1);
        String today = calendar.today(town.code()).toString();
        String yesterday = calendar.today(town.code()).minusDays(1).toString();
        assertThatThrownBy(() -> monitoring.start(town, "both", today, yesterday, term(town))).isInstanceOf(Refusal.class).hasMessageContaining("раньше первого дня периода");
        assertThatThrownBy(() -> monitoring.start(town, "both", yesterday, today, yesterday)).isInstanceOf(Refusal.class).hasMessageContaining("этот день уже прошёл");
        assertThatThrownBy(() -> monitoring.start(town, "both", yesterday, today, term(town), "organisations",
                SpinValues.jsonValue("[\"zeya-sosh-1\"]").create())).isInstanceOf(Refusal.class).hasMessageContaining("«Организации»");
        monitoring.start(town, "both", yesterday, today, term(town));
        assertThatThrownBy(() -> monitoring.start(town, "both", yesterday, today, term(town))).isInstanceOf(Refusal.class).hasMessageContaining("уже начат");
    }

    @Test
    @Order(5)
    void everyPathWasWalked() {
        paths.assertAllWalked(MonitoringProcess.KEY);
        paths.assertAllWalked(OrganisationMonitoringProcess.KEY);
    }

    private String term(Municipality town) {
        return calendar.plusWorkingDays(calendar.today(town.code()), 10, town.code()).toString();
    }

    private static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
    }
}
