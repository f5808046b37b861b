package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.web.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class MonitoringPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Schools schools;
    @Autowired
    private MonitoringWalk monitoring;
    @Autowired
    private MetPairs pairs;
    @Autowired
    private Walk walk;
    @Autowired
    private WorkingCalendar calendar;
    @Autowired
    private JdbcClient database;

    @Test
    void theDepartmentSeesTheDraftTheOrganisationOnlyWhatIsSignedAndOthersNothing() {
        Municipality town = schools.openMunicipality(1);
        Municipality elsewhere = schools.openMunicipality(1);
        LocalDate today = calendar.today(town.code());
        School school = pairs.programme(town.schools().get(0), today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1);
        pairs.add(school, 3, 1, today.minusYears(12));
        pairs.meet(school, 2, today);
        ProcessInstance round = monitoring.start(town, "quality", today.minusDays(60).toString(), today.toString(),
                calendar.plusWorkingDays(today, 10, town.code()).toString());
        String report = "/pages/monitoring/report/" + monitoring.round(round);
        Session specialist = session(town.specialist());
        Session curator = session(school.curator());

        assertThat(specialist.get(report).body()).contains("Информационная справка (проект)", "Школа " + school.code(), "не рассчитано: не внесли численность");
        assertThat(curator.get(report).statusCode()).isEqualTo(404);
        assertThat(session(elsewhere.specialist()).get(report).statusCode()).isEqualTo(404);
        assertThat(curator.get("/pages/monitoring").body()).contains("Справок пока нет");

        HttpResponse<String> people = curator.get(report + "/behind/I1");
        assertThat(people.body()).contains("Встречалов1 Имя", "Встречалов2 Имя", "001, 004", "12").doesNotContain("Встречалов3");
        assertThat(specialist.get(report + "/behind/I1").body()).as("names are for the own organisation").contains("Школа " + school.code()).doesNotContain("Встречалов");
        assertThat(session(elsewhere.schools().get(0).curator()).get(report + "/behind/I1").statusCode()).isEqualTo(404);
        assertThat(session(elsewhere.specialist()).get(report + "/behind/I1").statusCode()).isEqualTo(404);

        monitoring.count(school, 50, 50);
        monitoring.assessQuality(school);
        walk.submit(round, "Task_CheckIndicators", "checkResult", "done");
        monitoring.compose(round);
        walk.submit(round, "Task_SignReport", "decision", "sign", "number", "8-м", "date", today.toString());

        assertThat(curator.get(report).body()).contains("Информационная справка № 8-м от", "2 из 100", "2 %", "I1-A.1", "ученик – ученик",
                "Наставничество идёт во всех школах района", "Провести обучение взрослых наставников", "Сводная таблица");
        assertThat(curator.get("/pages/monitoring").body()).contains("№ 8-м от");
        assertThat(session(elsewhere.schools().get(0).curator()).get(report).statusCode()).isEqualTo(404);
        assertThat(specialist.get("/pages/monitoring").body()).contains("№ 8-м от", "1 из 1");
    }

    @Test
    void behindTheOtherFiguresStandPartnersAndSurveys() {
        Municipality town = schools.openMunicipality(2);
        LocalDate today = calendar.today(town.code());
        School school = pairs.programme(town.schools().get(0), today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1);
        pairs.add(school, 1, 0, today.minusYears(12));
        pairs.meet(school, 1, today);
        database.sql("insert into partner (organisation, name, kind) values (?, 'Лесозавод', 'enterprise'), (?, 'Ферма', 'enterprise')")
                .params(school.code(), town.schools().get(1).code()).update();
        database.sql("update participant set partner = (select id from partner where organisation = ?) where organisation = ? and surname = 'Водилова'")
                .params(school.code(), school.code()).update();
        database.sql("""
                        insert into exit_survey (programme, closed_on, mentees_asked, mentees_answered, mentees_satisfied, mentors_asked,
                                                 mentors_answered, mentors_satisfied) values (?, ?, 10, 4, 3, 7, 6, 5)""").params(school.programme(), today).update();
        String behind = "/pages/monitoring/report/" + monitoring.round(monitoring.start(town, "quality", today.minusDays(60).toString(), today.toString(),
                calendar.plusWorkingDays(today, 10, town.code()).toString())) + "/behind/";
        Session specialist = session(town.specialist());
        Session curator = session(school.curator());

        assertThat(curator.get(behind + "I4").body()).contains("Лесозавод", ">да<", "1 из 1").doesNotContain("Ферма");
        assertThat(specialist.get(behind + "I4").body()).contains("Лесозавод", "Ферма", ">нет<");
        assertThat(curator.get(behind + "I5").body()).contains(">10<", ">4<", ">3<", "3 из 4");
        assertThat(curator.get(behind + "I6").body()).contains(">7<", ">6<", ">5<");
        assertThat(specialist.get(behind + "I5").body()).as("fewer than five answers").contains("меньше пяти ответов").doesNotContain(">3<", ">4<");
        assertThat(specialist.get(behind + "I6").body()).contains(">5<", ">6<");
        assertThat(session(town.schools().get(1).curator()).get(behind + "I5").body()).contains("Итоговых анкет за период ещё нет");
        assertThat(curator.get(behind + "I7").statusCode()).isEqualTo(404);
    }

    private Session session(String login) {
        return Session.of(port, login, "password-" + login);
    }
}
