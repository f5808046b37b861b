package org.nastavnik.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.engine.Refusal;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.OrderedPairs;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The year of a programme from stage to stage; what happens inside a stage is walked by the stage's own test. */
@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SchoolProgrammeProcessTest {

    private static final int MANY = 200;

    @Autowired
    private Walk walk;
    @Autowired
    private Schools schools;
    @Autowired
    private WalkedPaths paths;
    @Autowired
    private RuntimeService processes;
    @Autowired
    private ManagementService jobs;
    @Autowired
    private JdbcClient database;
    @Autowired
    private OrderedPairs ordered;

    @Test
    @Order(1)
    void aCuratorStartsOneProgrammeForTheirOwnSchoolAndYear() {
        School school = schools.open();
        ProcessInstance programme = start(school.curator(), school.code());

        assertThat(programme.getTenantId()).isEqualTo(school.code());
        assertThat(programme.getBusinessKey()).isEqualTo(school.code() + "/2026-27/school-programme");
        assertThatThrownBy(() -> start(school.curator(), school.code())).isInstanceOf(Refusal.class)
                .hasMessageContaining("у организации уже есть программа на 2026-27 учебный год");
        assertThatThrownBy(() -> start(school.curator(), schools.open().code())).isInstanceOf(Refusal.class)
                .hasMessageContaining("Организация");
    }

    @Test
    @Order(2)
    void stagesFollowEachOtherAndTwoHundredPairsWorkSideBySideUntilEachHasEnded() {
        School school = schools.open();
        ProcessInstance programme = start(school.curator(), school.code());
        finish(programme, "preparation", "End_ConditionsCreated", Map.of());
        assertThat(stages(programme)).as("stages 2 and 3 run side by side").containsExactlyInAnyOrder("mentee-base", "mentor-base");

        finish(programme, "mentee-base", "End_MenteeBaseApproved", Map.of());
        mentorInBase(school);
        finish(programme, "mentor-base", "End_MentorBase", Map.of());
        finish(programme, "mentor-selection", "End_NobodyAdmitted", Map.of("mentorsAdmitted", 0));
        assertThat(stages(programme)).as("nobody was admitted").containsExactly("mentor-base");
        finish(programme, "mentor-base", "End_MentorBase", Map.of());
        finish(programme, "mentor-selection", "End_MentorsAdmitted", Map.of("mentorsAdmitted", 3));

        assertThat(stages(programme)).containsExactly("pairing");
        ordered.add(school, MANY);
        processes.createMessageCorrelation(SchoolProgrammeProcess.PAIRS_ORDERED).processInstanceId(programme.getId()).correlate();
        assertThat(called(programme, "pair")).as("pairs at work while pairing goes on").hasSize(MANY);
        finish(programme, "pairing", "End_EveryoneServed", Map.of());
        processes.createMessageCorrelation(SchoolProgrammeProcess.PAIR_WANTED).processInstanceId(programme.getId()).correlate();
        jobs.executeJob(jobs.createJobQuery().processInstanceId(programme.getId()).activityId("Call_PairingAgain").singleResult().getId());
        finish(programme, "pairing", "End_EveryoneServed", Map.of());
        assertThat(stages(programme)).as("completion waits for the pairs").doesNotContain("completion");
        called(programme, "pair").forEach(pair -> end(pair, "End_Pair", Map.of()));
        assertThat(stages(programme)).containsExactly("completion");
        finish(programme, "completion", "End_Completion", Map.of());
        assertThat(walk.ended(programme)).isTrue();
    }

    @Test
    @Order(3)
    void aProgrammeWithoutMenteesIsStopped() {
        School school = schools.open();
        ProcessInstance programme = start(school.curator(), school.code());
        finish(programme, "preparation", "End_ConditionsCreated", Map.of());
        finish(programme, "mentee-base", "End_WithoutMentees", Map.of("invitation", "stop"));
        mentorInBase(school);
        finish(programme, "mentor-base", "End_MentorBase", Map.of());
        finish(programme, "mentor-selection", "End_MentorsAdmitted", Map.of("mentorsAdmitted", 1));

        assertThat(walk.ended(programme)).isTrue();
        assertThat(database.sql("select state from programme where organisation = ?").param(school.code()).query(String.class).single()).isEqualTo("stopped");
    }

    @Test
    @Order(4)
    void everyPathWasWalked() {
        paths.assertAllWalked(SchoolProgrammeProcess.KEY);
    }

    private ProcessInstance start(String login, String organisation) {
        return walk.startByForm(login, SchoolProgrammeProcess.KEY, "organisation", organisation, "schoolYear", "2026-27",
                "forms", List.of("pupil-pupil"), "startsOn", "2026-09-01", "endsOn", "2027-05-31");
    }

    private List<String> stages(ProcessInstance programme) {
        return processes.createProcessInstanceQuery().superProcessInstanceId(programme.getId()).list().stream()
                .map(instance -> instance.getProcessDefinitionId().split(":")[0]).toList();
    }

    private List<ProcessInstance> called(ProcessInstance programme, String key) {
        return processes.createProcessInstanceQuery().superProcessInstanceId(programme.getId()).processDefinitionKey(key).list();
    }

    private void finish(ProcessInstance programme, String stage, String end, Map<String, Object> variables) {
        end(called(programme, stage).get(0), end, variables);
    }

    /** Goes straight to an end event, as if the stage had been worked through. */
    private void end(ProcessInstance stage, String end, Map<String, Object> variables) {
        processes.setVariables(stage.getId(), variables);
        var change = processes.createProcessInstanceModification(stage.getId());
        for (ActivityInstance open : processes.getActivityInstance(stage.getId()).getChildActivityInstances()) {
            change.cancelActivityInstance(open.getId());
        }
        change.startBeforeActivity(end).execute();
    }

    /** Without a candidate the selection would end by itself. */
    private void mentorInBase(School school) {
        database.sql("""
                        with person as (insert into participant (organisation, surname, name, birth_date, kind, class_or_post)
                                        values (:school, 'Кандидатов', 'Олег', '1980-05-05', 'teacher', 'учитель') returning id)
                        insert into mentor (programme, participant, competences, forms, capacity, state)
                        select programme.id, person.id, '{math}', '{teacher-teacher}', 1, 'inBase' from programme, person
                         where programme.organisation = :school""").param("school", school.code()).update();
    }
}
