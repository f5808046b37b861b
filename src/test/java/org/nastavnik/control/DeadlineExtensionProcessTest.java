package org.nastavnik.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.engine.Refusal;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeadlineExtensionProcessTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Yakutsk");

    @Autowired
    private Walk walk;
    @Autowired
    private Schools schools;
    @Autowired
    private WalkedPaths paths;
    @Autowired
    private TaskService tasks;

    private School school;
    private Task task;
    private LocalDate due;

    @BeforeEach
    void aCuratorHasATask() {
        school = schools.openWithProgramme();
        task = walk.task(walk.start("mentee-base", school), "Task_LaunchMenteeSurvey");
        due = LocalDate.ofInstant(task.getDueDate().toInstant(), ZONE);
    }

    @Test
    @Order(1)
    void theHeadGrantsAnotherDay() {
        assertThatThrownBy(() -> ask(due)).isInstanceOf(Refusal.class).hasMessageContaining("после срока");
        ProcessInstance request = ask(due.plusDays(10));
        assertThatThrownBy(() -> ask(due.plusDays(20))).isInstanceOf(Refusal.class).hasMessageContaining("уже попросили");

        Task decision = walk.task(request, "Task_DecideExtension");
        assertThat(decision.getAssignee()).isEqualTo(school.head());
        assertThat(walk.form(decision).get("request").toString()).contains("Учителя на курсах");
        assertThatThrownBy(() -> walk.submit(decision, "decision", "grant", "newDate", due.toString())).isInstanceOf(Refusal.class);
        walk.submit(decision, "decision", "grant", "newDate", due.plusDays(7).toString());

        assertThat(walk.ended(request)).isTrue();
        Task moved = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        assertThat(LocalDate.ofInstant(moved.getDueDate().toInstant(), ZONE)).isEqualTo(due.plusDays(7));
        assertThat(walk.form(moved).get("context").toString()).contains("Срок перенесён с");
    }

    @Test
    @Order(2)
    void theHeadRefusesAndThePerformerReadsWhy() {
        ProcessInstance request = ask(due.plusDays(10));
        walk.submit(request, "Task_DecideExtension", "decision", "refuse", "reason", "Срок общий для всех школ");

        assertThat(walk.ended(request)).isTrue();
        assertThat(walk.form(task).get("context").toString()).contains("В переносе срока отказано: Срок общий для всех школ");
        assertThat(ask(due.plusDays(5))).as("one may ask again").isNotNull();
    }

    @Test
    @Order(3)
    void theRequestEndsByItselfWhenTheTaskIsDone() {
        ProcessInstance request = ask(due.plusDays(10));
        LocalDate today = LocalDate.now(ZONE);
        walk.submit(task, "audiences", List.of("pupils"), "openFrom", today.toString(), "openTo", today.plusDays(9).toString(), "way", "paper", "version", "1");
        assertThat(walk.ended(request)).isTrue();
    }

    @Test
    @Order(3)
    void theDepartmentHeadDecidesAboutTheSpecialistsOwnWork() {
        Municipality town = schools.openMunicipality(1);
        ProcessInstance meeting = walk.startByForm(town.specialist(), "working-group-meeting", "organisation", town.code(), "plannedOn", LocalDate.now(ZONE).toString());
        Task agenda = walk.task(meeting, "Task_PrepareAgenda");
        ProcessInstance request = walk.startByForm(town.specialist(), DeadlineExtensionProcess.KEY, "organisation", town.code(), "task", agenda.getId(),
                "wanted", LocalDate.now(ZONE).plusDays(30).toString(), "reason", "Специалист в отпуске");
        assertThat(walk.task(request, "Task_DecideExtension").getAssignee()).isEqualTo(town.departmentHead());
    }

    @Test
    @Order(4)
    void everyPathWasWalked() {
        paths.assertAllWalked(DeadlineExtensionProcess.KEY);
    }

    private ProcessInstance ask(LocalDate wanted) {
        return walk.startByForm(school.curator(), DeadlineExtensionProcess.KEY, "organisation", school.code(), "task", task.getId(),
                "wanted", wanted.toString(), "reason", "Учителя на курсах до конца недели");
    }
}
