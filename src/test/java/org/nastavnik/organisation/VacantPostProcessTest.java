package org.nastavnik.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VacantPostProcessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);

    @Autowired
    private Posts posts;
    @Autowired
    private StaffChanges changes;
    @Autowired
    private RuntimeService processes;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private WalkedPaths paths;

    private School school;

    @BeforeEach
    void aSchoolWithoutAHead() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(TODAY + "T03:00:00Z")));
        school = schools.openWithProgramme();
        posts.leave(Post.HEAD, school.code(), school.head(), TODAY.minusDays(1));
    }

    @AfterEach
    void now() {
        ClockUtil.reset();
    }

    @Test
    void theSpecialistIsAskedOnceHoweverManyTasksWait() {
        ProcessInstance first = walk.start("curator-appointment", school);
        walk.start("curator-appointment", school);
        changes.followDates();

        assertThat(questions(school.code())).hasSize(1);
        assertThat(walk.task(first, "Task_IssueOrder").getAssignee()).isNull();
        assertThat(walk.task(questions(school.code()).get(0), "Task_AppointHolder").getAssignee()).isEqualTo(School.SPECIALIST);
    }

    @Test
    void theAppointedPersonGetsTheWaitingTasks() {
        ProcessInstance stage = walk.start("curator-appointment", school);
        ProcessInstance question = questions(school.code()).get(0);

        walk.submit(question, "Task_AppointHolder", "who", "existing", "person", school.curator(), "from", TODAY.toString(), "number", "9-к", "date", "2026-10-12");

        assertThat(walk.ended(question)).isTrue();
        assertThat(walk.task(stage, "Task_IssueOrder").getAssignee()).isEqualTo(school.curator());
    }

    @Test
    void aPersonNewToTheSchoolIsAppointedWithAnAccountToOpen() {
        ProcessInstance stage = walk.start("curator-appointment", school);
        ProcessInstance question = questions(school.code()).get(0);
        String login = "head2." + school.code();

        walk.submit(question, "Task_AppointHolder", "who", "new", "surname", "Пришлова", "name", "Инна", "login", login,
                "from", TODAY.toString(), "number", "9-к", "date", "2026-10-12");

        assertThat(walk.task(stage, "Task_IssueOrder").getAssignee()).isEqualTo(login);
        walk.submitAs("admin", walk.task(walk.called(question, "open-account"), "Task_OpenAccount"), "handedOver", true);
        assertThat(walk.ended(question)).isTrue();
    }

    @Test
    void theQuestionEndsWhenSomebodyIsAppointedByAnotherWay() {
        walk.start("curator-appointment", school);
        ProcessInstance question = questions(school.code()).get(0);

        posts.appoint(Post.HEAD, school.code(), school.curator(), TODAY.plusDays(2), null, "приказ № 9-к");

        assertThat(walk.ended(question)).isTrue();
        changes.followDates();
        assertThat(questions(school.code())).isEmpty();
    }

    @Test
    void aTermThatRunsOutOpensTheQuestionOnTheNextDay() {
        School second = schools.openWithProgramme();
        ProcessInstance stage = walk.start("curator-appointment", second);
        posts.leave(Post.HEAD, second.code(), second.head(), TODAY);
        assertThat(questions(second.code())).isEmpty();

        ClockUtil.setCurrentTime(Date.from(Instant.parse(TODAY.plusDays(1) + "T03:00:00Z")));
        changes.followDates();

        assertThat(walk.task(stage, "Task_IssueOrder").getAssignee()).isNull();
        assertThat(questions(second.code())).hasSize(1);
    }

    @Test
    void aQuestionThatAnAdministratorEndedIsAskedAgain() {
        walk.start("curator-appointment", school);
        walk.cancel(questions(school.code()).get(0));

        changes.followDates();

        assertThat(questions(school.code())).hasSize(1);
    }

    @Test
    void withoutASpecialistTheHeadOfTheDepartmentIsAskedFirstForOne() {
        Municipality town = schools.openMunicipality(1);
        School there = town.schools().get(0);
        posts.leave(Post.SPECIALIST, town.code(), town.specialist(), TODAY.minusDays(1));
        posts.leave(Post.HEAD, there.code(), there.head(), TODAY.minusDays(1));

        walk.start("curator-appointment", there);

        assertThat(walk.task(questions(there.code()).get(0), "Task_AppointHolder").getAssignee()).isNull();
        assertThat(walk.task(questions(town.code()).get(0), "Task_AppointHolder").getAssignee()).isEqualTo(town.departmentHead());
    }

    @Test
    void withNobodyLeftAnAdministratorIsAsked() {
        Municipality town = schools.openMunicipality(0);
        posts.leave(Post.SPECIALIST, town.code(), town.specialist(), TODAY.minusDays(1));
        posts.leave(Post.DEPARTMENT_HEAD, town.code(), town.departmentHead(), TODAY.minusDays(1));

        events.publishEvent(new PostVacant(town.code(), Post.SPECIALIST));

        assertThat(questions(town.code())).hasSize(2);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyWayWasWalked() {
        paths.assertAllWalked(VacantPostProcess.KEY);
    }

    private List<ProcessInstance> questions(String place) {
        return processes.createProcessInstanceQuery().processDefinitionKey(VacantPostProcess.KEY).tenantIdIn(place).list();
    }
}
