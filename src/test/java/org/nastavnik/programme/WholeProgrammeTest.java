package org.nastavnik.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WholeYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class WholeProgrammeTest {

    @Autowired
    private WholeYear year;
    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private JdbcClient database;

    @Test
    void aProgrammeWithTwoPairsGoesThroughAllSevenStages() {
        School school = schools.open();
        ProcessInstance programme = year.start(school);

        List<String> upToThePairs = year.carry(school, "Task_HoldFirstMeeting");
        assertThat(upToThePairs.stream().filter("Task_DraftSchoolRoadmap"::equals)).as("returned once").hasSize(2);
        assertThat(year.pairs(programme)).hasSize(2);
        List<String> rest = year.carry(school, null);

        assertThat(rest).contains("Task_ReplaceMentor", "Task_HoldClosingMeeting", "Task_ApproveProgrammeReport");
        assertThat(walk.ended(programme)).isTrue();
        assertThat(database.sql("select state from programme where organisation = ?").param(school.code()).query(String.class).single()).isEqualTo("completed");
    }
}
