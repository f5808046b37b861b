package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
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
import org.nastavnik.process.SignedIn;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mentee who needs a mentor again gets a proposal, wherever stage 5 stands by then. */
@ApplicationTest
class PairingRoundsTest {

    private static final LocalDate BORN = LocalDate.of(2010, 3, 1);

    @LocalServerPort
    private int port;
    @Autowired
    private Walk walk;
    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private Pairs pairs;
    @Autowired
    private JdbcClient database;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private TaskService tasks;
    @Autowired
    private ManagementService jobs;

    private School school;
    private ProcessInstance programme;

    @BeforeEach
    void openSchool() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-10-06T03:00:00Z")));
        school = schools.openWithProgramme();
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void whoComesBackAfterStageFiveHasEndedIsProposedAnotherMentor() {
        Pair pair = pairAtWork();
        assertThat(rounds()).as("everybody has a pair, stage 5 has ended").isEmpty();
        long other = people.mentor(school, "pupil", BORN, "pupil-pupil", "study", 1, "admitted");

        endEarly(pair, "newPair");
        runRound();
        ProcessInstance round = stage();
        assertThat(round.getBusinessKey()).isEqualTo(school.code() + "/2026-27/pairing-2");
        assertThat(walk.open(round)).as("without another common meeting").containsExactly("Task_ReviewProposal");
        assertThat(pairs.ofProgramme(school.programme(), PairState.PROPOSED)).extracting(Pair::mentor).containsExactly(other);
        assertThat(walk.ended(programme)).as("stage 7 waits for the new pair").isFalse();
    }

    @Test
    void whoWaitsIsProposedTheMentorOfAPairThatEnds() {
        List<Pair> both = pairsAtWork(2);
        long waiting = mentee(both.get(0));
        endEarly(both.get(0), "wait");
        runRound();
        assertThat(walk.open(stage())).as("that was decided: there is nothing to ask").isEmpty();
        assertThat(database.sql("select next_step from mentee where id = ?").param(waiting).query(String.class).single()).isEqualTo("ждать наставника");

        endEarly(both.get(1), "leave");
        assertThat(walk.open(stage())).containsExactly("Task_ReviewProposal");
        assertThat(pairs.ofProgramme(school.programme(), PairState.PROPOSED)).extracting(Pair::mentor, this::mentee)
                .containsExactly(tuple(both.get(1).mentor(), waiting));
    }

    @Test
    void whoWaitsIsProposedAMentorWhenTheCuratorAsks() {
        Pair pair = pairAtWork();
        long waiting = mentee(pair);
        endEarly(pair, "wait");
        runRound();
        long other = people.mentor(school, "pupil", BORN, "pupil-pupil", "study", 1, "admitted");
        askOnTheCardOf(waiting);
        assertThat(walk.open(stage())).containsExactly("Task_ReviewProposal");
        assertThat(pairs.ofProgramme(school.programme(), PairState.PROPOSED)).extracting(Pair::mentor).containsExactly(other);
        assertThat(walk.ended(programme)).as("stage 7 waits for the new pair").isFalse();
    }

    @Test
    void whatWasAgreedIsGivenUpWhenTheCuratorAsks() {
        Pair pair = pairAtWork();
        people.mentee(school, "pupil", LocalDate.of(2000, 3, 1), "teacher-teacher", "study");
        long settled = mentees().stream().filter(mentee -> mentee != mentee(pair)).findFirst().orElseThrow();
        database.sql("insert into unmatched_step (mentee, step, decided_on) values (?, 'psychologist', '2026-10-01')").param(settled).update();
        askOnTheCardOf(settled);
        runRound();
        assertThat(walk.open(stage())).containsExactly("Task_ReviewProposal");
        assertThat(walk.form(walk.task(stage(), "Task_ReviewProposal")).get("unmatched").toString()).contains("учитель – учитель");
    }

    private void askOnTheCardOf(long mentee) {
        long person = database.sql("select participant from mentee where id = ?").param(mentee).query(Long.class).single();
        SignedIn curator = new SignedIn(port, school.curator());
        String card = "/pages/people/" + person;
        assertThat(curator.get(card).body()).contains("Подобрать наставника");
        curator.post(card, card + "/mentor");
        assertThat(curator.get(card).body()).contains("Наставника подбирают");
    }

    @Test
    void whoLeavesOpensNoRound() {
        Pair pair = pairAtWork();
        endEarly(pair, "leave");
        assertThat(runtime.createProcessInstanceQuery().superProcessInstanceId(programme.getId()).processDefinitionKey("completion").count()).isEqualTo(1);
    }

    @Test
    void aStageThatOnlyWaitsIsWokenByWhoComesBack() {
        people.mentee(school, "pupil", LocalDate.of(2000, 3, 1), "teacher-teacher", "study");
        Pair pair = pairAtWork();
        long waiting = mentees().stream().filter(mentee -> mentee != mentee(pair)).findFirst().orElseThrow();
        walk.submit(stage(), "Task_SupportUnmatched", "people", List.of(Map.of("id", String.valueOf(waiting), "step", "wait")));
        assertThat(walk.open(stage())).isEmpty();

        endEarly(pair, "newPair");
        assertThat(walk.open(stage())).containsExactly("Task_ReviewProposal");
        assertThat(rounds()).hasSize(1);
    }

    /** The only mentor and a mentee have been ordered into a pair. */
    private Pair pairAtWork() {
        return pairsAtWork(1).get(0);
    }

    private List<Pair> pairsAtWork(int count) {
        long mentor = 0;
        for (int i = 0; i < count; i++) {
            mentor = people.mentor(school, "pupil", BORN, "pupil-pupil", "study", 1, "admitted");
            people.mentee(school);
        }
        programme = runtime.createProcessInstanceByKey("school-programme").businessKey(school.code() + "/2026-27/school-programme")
                .setVariables(Variables.putValue("organisation", school.code()).putValue("schoolYear", "2026-27").putValue("programmeId", school.programme()))
                .startBeforeActivity("Call_Pairing").execute();
        walk.submit(stage(), "Task_HoldGroupMeeting", "decision", "held", "date", "2026-09-25", "place", "актовый зал", "present", List.of("mentor-" + mentor));
        walk.submit(stage(), "Task_ReviewProposal", "decision", "accept");
        List<Pair> proposed = pairs.ofProgramme(school.programme(), PairState.PROPOSED);
        for (Task confirmation : walk.tasks(stage(), "Task_ConfirmPair")) {
            Pair pair = pairs.find(Long.parseLong(runtime.getVariable(confirmation.getExecutionId(), "pairId").toString())).orElseThrow();
            walk.submit(confirmation, "mentorAgrees", "yes", "mentorsRepresentative", "yes",
                    "mentees", List.of(Map.of("id", String.valueOf(mentee(pair)), "minor", true, "agrees", "yes", "representative", "yes")));
        }
        walk.submit(stage(), "Task_ApprovePairOrder", "decision", "approve", "number", "1", "date", "2026-10-05");
        return proposed.stream().map(pair -> pairs.find(pair.id()).orElseThrow()).toList();
    }

    private long mentee(Pair pair) {
        return pairs.members(pair.id()).stream().filter(member -> !member.isMentor()).findFirst().orElseThrow().id();
    }

    private List<Long> mentees() {
        return database.sql("select id from mentee where programme = ?").param(school.programme()).query(Long.class).list();
    }

    private void endEarly(Pair pair, String next) {
        Task first = tasks.createTaskQuery().tenantIdIn(school.code()).taskDefinitionKey("Task_HoldFirstMeeting")
                .processVariableValueEquals("pairId", pair.id()).singleResult();
        walk.submit(first, "state", "missed", "missedBy", "mentee", "decision", "end");
        walk.submit(task("Task_EndPairEarly"), "reason", "conflict", "date", "2026-10-06", "thanks", false,
                "mentees", List.of(Map.of("mentee", mentee(pair), "next", next)));
    }

    private Task task(String key) {
        return tasks.createTaskQuery().tenantIdIn(school.code()).taskDefinitionKey(key).singleResult();
    }

    private void runRound() {
        jobs.executeJob(jobs.createJobQuery().processInstanceId(programme.getId()).activityId("Call_PairingAgain").singleResult().getId());
    }

    private ProcessInstance stage() {
        assertThat(rounds()).hasSize(1);
        return rounds().get(0);
    }

    private List<ProcessInstance> rounds() {
        return runtime.createProcessInstanceQuery().superProcessInstanceId(programme.getId()).processDefinitionKey("pairing").list();
    }
}
