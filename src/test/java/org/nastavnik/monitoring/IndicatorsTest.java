package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.engine.Refusal;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.Erasure;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class IndicatorsTest {

    private static final LocalDate FROM = LocalDate.of(2020, 9, 1);
    private static final LocalDate TO = LocalDate.of(2020, 12, 31);

    @Autowired
    private Walk walk;
    @Autowired
    private MonitoringWalk monitoring;
    @Autowired
    private MetPairs pairs;
    @Autowired
    private Schools schools;
    @Autowired
    private Indicators indicators;
    @Autowired
    private Rounds rounds;
    @Autowired
    private InformationReports reports;
    @Autowired
    private Consents consents;
    @Autowired
    private Erasure erasure;
    @Autowired
    private TransactionTemplate transactions;
    @Autowired
    private JdbcClient database;
    @Autowired
    private RepositoryService models;

    @BeforeEach
    void itIsDecember() {
        ClockUtil.setCurrentTime(Date.from(LocalDate.of(2020, 12, 20).atTime(LocalTime.NOON).atZone(ZoneId.of("Asia/Yakutsk")).toInstant()));
    }

    @AfterEach
    void backToday() {
        ClockUtil.reset();
    }

    @Test
    void case15NumbersOneHundredAndTwentyOfTwelveHundredStayInTheSignedReport() {
        Municipality town = schools.openMunicipality(1);
        School school = pairs.programme(town.schools().get(0), 2020);
        pairs.add(school, 130, 20, LocalDate.of(2007, 5, 5));
        pairs.meet(school, 120, LocalDate.of(2020, 11, 2));
        ProcessInstance round = start(town);
        monitoring.count(school, 700, 500);
        monitoring.assessQuality(school);
        Task check = walk.task(round, "Task_CheckIndicators");
        assertThat(monitoring.row(check, "indicators", "\"I1\"")).contains("120 из 1200", "\"10 %\"", "10 %, достигнута", "I1-A.1");
        walk.submit(check, "checkResult", "done");
        monitoring.compose(round);
        long id = monitoring.round(round);
        walk.submit(round, "Task_SignReport", "decision", "sign", "number", "15", "date", "2020-12-20");

        long person = database.sql("select min(participant) from mentee where programme = ?").param(school.programme()).query(Long.class).single();
        consents.revoke(person, Set.of(ConsentPurpose.PERSONAL_DATA), "заявление № 3");
        assertThat(value(id, Indicator.I1).numerator()).isEqualTo(119);
        transactions.executeWithoutResult(erased -> erasure.erase(person, LocalDate.of(2020, 12, 20)));

        assertThat(value(id, Indicator.I1).numerator()).isEqualTo(119);
        IndicatorValue signed = reports.find(id).orElseThrow().figures().indicators().get(0);
        assertThat(List.of(signed.code(), signed.version(), signed.numerator(), signed.denominator())).isEqualTo(List.of("I1", "I1-A.1", 120, 1200));
        assertThat(signed.percent()).isEqualByComparingTo("10");
        assertThatThrownBy(() -> database.sql("update monitoring_report set figures = '{}' where round = ?").param(id).update())
                .hasMessageContaining("is signed and cannot be changed");
    }

    @Test
    void ageIsTakenOnTheReportingDayAndOnePersonOfTwoSchoolsCountsOnce() {
        Municipality town = schools.openMunicipality(2);
        School first = pairs.programme(town.schools().get(0), 2020);
        School second = pairs.programme(town.schools().get(1), 2020);
        for (School school : List.of(first, second)) {
            pairs.add(school, 1, 0, LocalDate.of(2010, 12, 31));
            pairs.meet(school, 1, LocalDate.of(2020, 9, 1));
        }
        ProcessInstance round = start(town);
        long id = monitoring.round(round);
        assertThat(value(id, Indicator.I1)).satisfies(value -> {
            assertThat(value.numerator()).isEqualTo(1);
            assertThat(value.missing()).isEqualTo("не рассчитано: не внесли численность за 2020 год: Школа %s, Школа %s".formatted(first.code(), second.code()));
        });
        database.sql("update participant set birth_date = '2011-01-01' where organisation = any (?) and surname like 'Встречалов%'")
                .param(new String[] {first.code(), second.code()}).update();
        assertThat(value(id, Indicator.I1).numerator()).isZero();
        assertThat(value(id, Indicator.I2).numerator()).as("mentors born at the end of 2006 are fourteen").isZero();
        database.sql("update participant set birth_date = '2005-12-31' where organisation = ? and surname = 'Водилова'").param(first.code()).update();
        assertThat(value(id, Indicator.I2).numerator()).isEqualTo(1);
    }

    @Test
    void aMeetingOutsideThePeriodOrOfAPairThatThePersonHadLeftDoesNotCount() {
        Municipality town = schools.openMunicipality(1);
        School school = pairs.programme(town.schools().get(0), 2020);
        pairs.add(school, 2, 0, LocalDate.of(2007, 5, 5));
        pairs.meet(school, 2, LocalDate.of(2021, 1, 15));
        long id = monitoring.round(start(town));
        assertThat(value(id, Indicator.I1).numerator()).isZero();
        pairs.meet(school, 2, LocalDate.of(2020, 10, 5));
        database.sql("update pair_mentee set to_day = '2020-10-01' where mentee = (select min(id) from mentee where programme = ?)").param(school.programme()).update();
        assertThat(value(id, Indicator.I1).numerator()).isEqualTo(1);
        database.sql("update pair set state = 'endedEarly' where programme = ?").param(school.programme()).update();
        assertThat(value(id, Indicator.I1).numerator()).as("ended early, but met").isEqualTo(1);
    }

    @Test
    void youngTeachersAndEnterprisesAreCountedByTheirOwnRules() {
        Municipality town = schools.openMunicipality(2);
        School school = pairs.programme(town.schools().get(0), 2020);
        pairs.add(school, 3, 0, LocalDate.of(1997, 5, 5));
        pairs.meet(school, 2, LocalDate.of(2020, 10, 5));
        database.sql("update participant set kind = 'youngSpecialist' where organisation = ? and surname like 'Встречалов%'").param(school.code()).update();
        for (School each : town.schools()) {
            database.sql("insert into partner (organisation, name, kind) values (?, 'ЛесЗавод', 'enterprise'), (?, ?, 'enterprise')")
                    .params(each.code(), each.code(), "Ферма " + each.code()).update();
        }
        database.sql("update participant set partner = (select id from partner where organisation = ? and name = 'ЛесЗавод') where organisation = ? and surname = 'Водилова'")
                .params(school.code(), school.code()).update();
        long id = monitoring.round(start(town));
        assertThat(value(id, Indicator.I3).numerator()).isEqualTo(2);
        assertThat(value(id, Indicator.I1).numerator()).isZero();
        assertThat(value(id, Indicator.I4)).satisfies(value -> {
            assertThat(value.numerator()).isEqualTo(1);
            assertThat(value.denominator()).as("the factory of both schools counts once").isEqualTo(3);
            assertThat(value.version()).isEqualTo("I4-B.1");
        });
    }

    @Test
    void fewerThanFiveAnswersAreShownToTheCuratorOnly() {
        Municipality town = schools.openMunicipality(1);
        School school = pairs.programme(town.schools().get(0), 2020);
        database.sql("""
                        insert into exit_survey (programme, closed_on, mentees_asked, mentees_answered, mentees_satisfied, mentors_asked,
                                                 mentors_answered, mentors_satisfied) values (?, '2020-12-10', 10, 4, 3, 6, 5, 4)""")
                .param(school.programme()).update();
        Round round = rounds.get(monitoring.round(start(town)));
        IndicatorValue mentees = indicators.ofMunicipality(round).get(Indicator.I5.ordinal());
        assertThat(mentees.missing()).isEqualTo("не показано: меньше пяти ответов");
        assertThat(mentees.numerator()).isNull();
        assertThat(mentees.denominator()).isNull();
        assertThat(indicators.ofOrganisations(round).get(school.code()).get(Indicator.I5.ordinal()).numerator()).isNull();
        assertThat(indicators.ofOrganisation(round, school.code()).get(Indicator.I5.ordinal()).percent()).isEqualByComparingTo("75");
        assertThat(indicators.ofMunicipality(round).get(Indicator.I6.ordinal()).percent()).isEqualByComparingTo("80");
    }

    @Test
    void aChangedFormulaCountsInLaterRoundsOnly() throws IOException {
        Municipality town = schools.openMunicipality(1);
        School school = pairs.programme(town.schools().get(0), 2020);
        pairs.add(school, 3, 0, LocalDate.of(2007, 5, 5));
        pairs.meet(school, 3, LocalDate.of(2020, 11, 2));
        database.sql("update participant set birth_date = '2004-05-05' where id = (select min(participant) from mentee where programme = ?)").param(school.programme()).update();
        long before = monitoring.round(start(town));
        database.sql("""
                        insert into organisation_count (organisation, year, pupils_10_14, pupils_15_19, teachers, young_teachers, entered_on)
                        values (?, 2020, 30, 20, 4, 1, '2020-12-20')""").param(school.code()).update();
        String deployed = deploy(changed(15, 19));
        try {
            long after = monitoring.round(monitoring.start(town, "growth", FROM.toString(), TO.toString(), "2020-12-25"));
            assertThat(counted(after)).isEqualTo("I1-A.2 1 из 20");
            assertThat(counted(before)).isEqualTo("I1-A.1 3 из 50");
        } finally {
            models.deleteDeployment(deployed, true);
        }
        String uncountable = deploy(changed(12, 17));
        try {
            assertThatThrownBy(() -> monitoring.start(town, "both", FROM.toString(), TO.toString(), "2020-12-25"))
                    .isInstanceOf(Refusal.class).hasMessageContaining("Формулы показателей").hasMessageContaining("I1");
        } finally {
            models.deleteDeployment(uncountable, true);
        }
    }

    /** The delivered table with another formula of I1 for 2020 and later above. */
    private static String changed(int from, int to) throws IOException {
        String table = new ClassPathResource("bpmn/monitoring/indicator-formulas.dmn").getContentAsString(StandardCharsets.UTF_8);
        String first = table.substring(table.indexOf("<rule "), table.indexOf("</rule>") + "</rule>".length());
        return table.replace(first, first.replace("Rule_I1_enrolled", "Rule_I1_enrolled_2").replace("\"A.1\"", "\"A.2\"").replace("<text></text>", "<text>&gt;= 2020</text>")
                .replace("<text>10</text>", "<text>" + from + "</text>").replace("<text>19</text>", "<text>" + to + "</text>") + first);
    }

    private String deploy(String table) {
        return models.createDeployment().addString("indicator-formulas.dmn", table).deploy().getId();
    }

    private String counted(long round) {
        IndicatorValue value = value(round, Indicator.I1);
        return value.version() + " " + value.numerator() + " из " + value.denominator();
    }

    private IndicatorValue value(long round, Indicator indicator) {
        return indicators.ofMunicipality(rounds.get(round)).get(indicator.ordinal());
    }

    private ProcessInstance start(Municipality town) {
        return monitoring.start(town, "quality", FROM.toString(), TO.toString(), "2020-12-25");
    }
}
