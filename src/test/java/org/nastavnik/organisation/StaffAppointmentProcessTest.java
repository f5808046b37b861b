package org.nastavnik.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.engine.Refusal;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StaffAppointmentProcessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);

    @Autowired
    private Posts posts;
    @Autowired
    private IdentityService identities;
    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private WalkedPaths paths;

    private School school;
    private ProcessInstance stage;

    @BeforeEach
    void aSchoolAtWork() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(TODAY + "T03:00:00Z")));
        school = schools.openWithProgramme();
        stage = walk.start("curator-appointment", school);
    }

    @AfterEach
    void now() {
        ClockUtil.reset();
    }

    @Test
    void theHeadIsStoodInForByTheCurator() {
        walk.startByForm(school.head(), StaffAppointmentProcess.KEY, order("kind", "substitution", "post", "head", "absent", school.head(),
                "who", "existing", "person", school.curator(), "to", "2026-10-20"));

        assertThat(walk.task(stage, "Task_IssueOrder").getAssignee()).isEqualTo(school.curator());
        assertThat(posts.holders(Post.HEAD, school.code(), TODAY.plusDays(20))).containsExactly(school.head());
    }

    @Test
    void aNewPersonWorksOnceAnAdministratorHasSetThePassword() {
        String login = "head2." + school.code();
        ProcessInstance appointment = walk.startByForm(School.SPECIALIST, StaffAppointmentProcess.KEY, order("kind", "appointment", "post", "head",
                "who", "new", "surname", "Новосёлова", "name", "Вера", "patronymic", "Львовна", "login", login));

        assertThat(walk.task(stage, "Task_IssueOrder").getAssignee()).isEqualTo(login);
        assertThat(identities.createGroupQuery().groupMember(login).list()).hasSize(1);
        assertThat(identities.checkPassword(login, "")).isFalse();
        Task account = walk.task(walk.called(appointment, "open-account"), "Task_OpenAccount");
        assertThat(account.getAssignee()).isNull();
        walk.claim("admin", account);
        assertThat(walk.form(walk.task(walk.called(appointment, "open-account"), "Task_OpenAccount")).get("newcomer").toString()).contains("Новосёлова Вера Львовна");
        walk.submitAs("admin", account, "handedOver", true);
        assertThat(walk.ended(appointment)).isTrue();
        paths.assertAllWalked("open-account");
    }

    @Test
    void theFormOffersOnlyWhatThePersonMayDecide() {
        School other = schools.open();
        Map<String, Object> ofTheHead = walk.startForm(school.head(), StaffAppointmentProcess.KEY);
        assertThat(ofTheHead.get("organisations").toString()).contains(school.code()).doesNotContain(other.code());
        assertThat(ofTheHead.get("organisation")).isEqualTo(school.code());
        assertThat(ofTheHead.get("people").toString()).contains(school.curator()).doesNotContain(other.curator());
        Map<String, Object> ofTheSpecialist = walk.startForm(School.SPECIALIST, StaffAppointmentProcess.KEY);
        assertThat(ofTheSpecialist.get("organisations").toString()).contains(school.code(), other.code(), "\"zeya\"");
        assertThat(ofTheSpecialist.get("posts").toString()).doesNotContain("departmentHead");
    }

    @Test
    void aHeadDoesNotAppointTheNextHead() {
        assertThatThrownBy(() -> start("kind", "appointment", "post", "head", "who", "existing", "person", school.curator()))
                .isInstanceOf(Refusal.class).hasMessageContaining("директора назначает отдел образования");
    }

    @Test
    void nobodyIsAppointedInAnotherSchoolOrFromAnotherSchool() {
        School other = schools.open();
        List<Object> elsewhere = new ArrayList<>(List.of(order("kind", "appointment", "post", "curator", "who", "existing", "person", school.curator())));
        elsewhere.set(1, other.code());
        assertThatThrownBy(() -> walk.startByForm(school.head(), StaffAppointmentProcess.KEY, elsewhere.toArray()))
                .isInstanceOfAny(Refusal.class, AuthorizationException.class);
        assertThatThrownBy(() -> start("kind", "appointment", "post", "curator", "who", "existing", "person", other.curator())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> start("kind", "appointment", "post", "specialist", "who", "existing", "person", school.curator())).isInstanceOf(Refusal.class);
    }

    @Test
    void aCuratorAppointsNobody() {
        assertThatThrownBy(() -> walk.startByForm(school.curator(), StaffAppointmentProcess.KEY,
                order("kind", "appointment", "post", "curator", "who", "existing", "person", school.curator()))).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void orderTermsAreChecked() {
        assertThatThrownBy(() -> start("kind", "substitution", "post", "curator", "absent", school.curator(), "who", "existing", "person", school.head()))
                .hasMessageContaining("последний день");
        assertThatThrownBy(() -> start("kind", "substitution", "post", "curator", "absent", school.curator(), "who", "existing",
                "person", school.curator(), "to", "2026-10-20")).hasMessageContaining("самого себя");
        assertThatThrownBy(() -> start("kind", "appointment", "post", "curator", "who", "existing", "person", school.head(), "to", "2026-10-01"))
                .hasMessageContaining("раньше первого дня");
        assertThatThrownBy(() -> start("kind", "appointment", "post", "curator", "who", "new", "surname", "Новосёлова", "name", "Вера",
                "login", school.head())).hasMessageContaining("логин уже занят");
        assertThatThrownBy(() -> start("kind", "appointment", "post", "curator", "who", "new", "surname", "Новосёлова", "name", "Вера",
                "login", "Иванова")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> walk.startByForm(school.head(), StaffAppointmentProcess.KEY, "organisation", school.code(), "number", "3", "date", "2020-10-12",
                "from", "2020-10-12", "kind", "appointment", "post", "curator", "who", "existing", "person", school.head())).hasMessageContaining("60 дней");
    }

    @Test
    void aCuratorAppointedInAStartFormDoesNotLoseTheAccountOfTheOtherPost() {
        walk.startByForm(school.head(), StaffAppointmentProcess.KEY, order("kind", "appointment", "post", "curator", "who", "existing", "person", school.head()));

        assertThat(identities.createGroupQuery().groupMember(school.head()).list()).extracting("id").containsExactlyInAnyOrder("curators", "heads");
        assertThat(identities.createGroupQuery().groupMember(school.curator()).list()).isEmpty();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyWayWasWalked() {
        paths.assertAllWalked(StaffAppointmentProcess.KEY);
    }

    private void start(Object... values) {
        walk.startByForm(school.head(), StaffAppointmentProcess.KEY, order(values));
    }

    private Object[] order(Object... more) {
        List<Object> values = new ArrayList<>(List.of("organisation", school.code(), "from", TODAY.toString(), "number", "45-к", "date", "2026-10-09"));
        values.addAll(List.of(more));
        return values.toArray();
    }
}
