package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.pair.Pair;
import org.nastavnik.pair.PairState;
import org.nastavnik.pair.Pairs;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class PairsOpenInTheProgrammeTest {

    @Autowired
    private Walk walk;
    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private Pairs pairs;
    @Autowired
    private RuntimeService runtime;

    @BeforeEach
    void setClock() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-10-06T03:00:00Z")));
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void eachOrderedPairGetsItsProcessOnceWhileOthersAreStillWithoutAPair() {
        School school = schools.openWithProgramme();
        long mentor = people.mentor(school, "pupil", LocalDate.of(2010, 3, 1), "pupil-pupil", "study", 1, "admitted");
        long first = people.mentee(school);
        long second = people.mentee(school);
        ProcessInstance programme = runtime.createProcessInstanceByKey("school-programme").businessKey(school.code() + "/2026-27/school-programme")
                .setVariables(Variables.putValue("organisation", school.code()).putValue("schoolYear", "2026-27").putValue("programmeId", school.programme()))
                .startBeforeActivity("Call_Pairing").execute();
        ProcessInstance stage = runtime.createProcessInstanceQuery().superProcessInstanceId(programme.getId()).singleResult();

        orderProposed(school, stage, mentor, first, "1");
        assertThat(businessKeys(programme)).containsExactlyInAnyOrder(school.code() + "/2026-27/pairing", school.code() + "/2026-27/pair-001");

        walk.submit(stage, "Task_SupportUnmatched", "people", List.of(Map.of("id", String.valueOf(second), "step", "joinGroup")));
        walk.submit(stage, "Task_ReviewProposal", "decision", "again", "raises",
                List.of(Map.of("mentor", String.valueOf(mentor), "places", 2, "reason", "справится с двумя")));
        confirmAndOrder(school, stage, "2");
        assertThat(businessKeys(programme)).containsExactlyInAnyOrder(school.code() + "/2026-27/pair-001", school.code() + "/2026-27/pair-002");
        assertThat(pairs.ofProgramme(school.programme(), PairState.ORDERED)).extracting(Pair::mentor).containsOnly(mentor);
    }

    private void orderProposed(School school, ProcessInstance stage, long mentor, long mentee, String number) {
        walk.submit(stage, "Task_HoldGroupMeeting", "decision", "held", "date", "2026-09-25", "place", "актовый зал",
                "present", List.of("mentor-" + mentor, "mentee-" + mentee));
        confirmAndOrder(school, stage, number);
    }

    private void confirmAndOrder(School school, ProcessInstance stage, String number) {
        walk.submit(stage, "Task_ReviewProposal", "decision", "accept");
        Pair proposed = pairs.ofProgramme(school.programme(), PairState.PROPOSED).get(0);
        String mentee = String.valueOf(pairs.members(proposed.id()).get(1).id());
        walk.submit(stage, "Task_ConfirmPair", "mentorAgrees", "yes", "mentorsRepresentative", "yes",
                "mentees", List.of(Map.of("id", mentee, "minor", true, "agrees", "yes", "representative", "yes")));
        walk.submit(stage, "Task_ApprovePairOrder", "decision", "approve", "number", number, "date", "2026-10-05");
    }

    private List<String> businessKeys(ProcessInstance programme) {
        return runtime.createProcessInstanceQuery().superProcessInstanceId(programme.getId()).list().stream().map(ProcessInstance::getBusinessKey).toList();
    }
}
