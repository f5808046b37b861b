package org.nastavnik.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.OrderedPairs;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One order names 200 pairs: how long until each has its process and its first task. */
@Tag("bench")
@ApplicationTest
class PairsBench {

    private static final int PAIRS = 200;
    private static final int ROUNDS = 3;

    @Autowired
    private Schools schools;
    @Autowired
    private OrderedPairs ordered;
    @Autowired
    private RuntimeService processes;
    @Autowired
    private JdbcClient database;

    @Test
    void twoHundredPairsOpenAtOnce() {
        for (int round = 1; round <= ROUNDS; round++) {
            School school = schools.openWithProgramme();
            ProcessInstance year = processes.createProcessInstanceByKey("school-programme")
                    .setVariables(Variables.putValue("organisation", school.code()).putValue("schoolYear", School.SCHOOL_YEAR)
                            .putValue("programmeId", school.programme()))
                    .startBeforeActivity("Sub_PairsAtWork").execute();
            ordered.add(school, PAIRS);
            long rights = rights();
            long start = System.nanoTime();
            processes.createMessageCorrelation("pairs-ordered").processInstanceId(year.getId()).correlate();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("%d pairs opened: %.1f s, authorization rows %d → %d, tasks of the school %d%n", PAIRS, seconds,
                    rights, rights(), database.sql("select count(*) from act_ru_task where tenant_id_ = ?").param(school.code()).query(Long.class).single());
            assertThat(processes.createProcessInstanceQuery().processDefinitionKey("pair").tenantIdIn(school.code()).count()).isEqualTo(PAIRS);
            assertThat(seconds).isLessThan(30);
            assertThat(rights()).as("authorization rows").isEqualTo(rights);
        }
    }

    private long rights() {
        return database.sql("select count(*) from act_ru_authorization").query(Long.class).single();
    }
}
