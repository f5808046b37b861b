package org.nastavnik.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class PostsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);

    @Autowired
    private Posts posts;
    @Autowired
    private Holders holders;
    @Autowired
    private StaffChanges changes;
    @Autowired
    private IdentityService identities;
    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;

    private School school;
    private ProcessInstance stage;
    private String deputy;

    @BeforeEach
    void aSchoolAtWork() {
        today(TODAY);
        school = schools.openWithProgramme();
        deputy = schools.hire(school.code(), Post.DEPUTY_HEAD, "deputy." + school.code());
        stage = walk.start("curator-appointment", school);
    }

    @AfterEach
    void now() {
        ClockUtil.reset();
    }

    @Test
    void openTasksFollowANewHolderAtOnceAndTheOldOneLosesTheRights() {
        String successor = schools.newcomer("head2." + school.code());

        posts.appoint(Post.HEAD, school.code(), successor, TODAY, null, "приказ № 2");

        assertThat(performer()).isEqualTo(successor);
        assertThat(groupsOf(successor)).containsExactly("heads");
        assertThat(groupsOf(school.head())).isEmpty();
        assertThat(identities.createTenantQuery().userMember(school.head()).count()).isZero();
    }

    @Test
    void aStandInHasTheTasksFromTheFirstToTheLastDay() {
        posts.standIn(Post.HEAD, school.code(), school.head(), deputy, TODAY.plusDays(1), TODAY.plusDays(2), "приказ № 3");

        assertThat(performer()).isEqualTo(school.head());
        today(TODAY.plusDays(1));
        changes.followDates();
        assertThat(performer()).isEqualTo(deputy);
        assertThat(holders.holds(school.head(), "heads", school.code())).isFalse();
        today(TODAY.plusDays(2));
        changes.followDates();
        assertThat(performer()).isEqualTo(deputy);
        today(TODAY.plusDays(3));
        changes.followDates();
        assertThat(performer()).isEqualTo(school.head());
    }

    @Test
    void aLaterSubstitutionTakesTheRestOfTheEarlierOne() {
        String other = schools.newcomer("deputy2." + school.code());
        posts.standIn(Post.HEAD, school.code(), school.head(), deputy, TODAY, TODAY.plusDays(20), "приказ № 3");
        posts.standIn(Post.HEAD, school.code(), school.head(), other, TODAY.plusDays(5), TODAY.plusDays(9), "приказ № 4");

        assertThat(posts.holders(Post.HEAD, school.code(), TODAY.plusDays(4))).containsExactly(deputy);
        assertThat(posts.holders(Post.HEAD, school.code(), TODAY.plusDays(5))).containsExactly(other);
        assertThat(posts.holders(Post.HEAD, school.code(), TODAY.plusDays(10))).containsExactly(school.head());
    }

    @Test
    void nobodyStandsInForAPersonWhoDoesNotHoldThePost() {
        assertThatThrownBy(() -> posts.standIn(Post.HEAD, school.code(), school.curator(), deputy, TODAY, TODAY, "приказ № 3"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewHeadEndsTheSubstitutionForTheOldOne() {
        String successor = schools.newcomer("head2." + school.code());
        posts.standIn(Post.HEAD, school.code(), school.head(), deputy, TODAY, TODAY.plusDays(20), "приказ № 3");

        posts.appoint(Post.HEAD, school.code(), successor, TODAY.plusDays(5), null, "приказ № 4");

        assertThat(posts.holders(Post.HEAD, school.code(), TODAY.plusDays(4))).containsExactly(deputy);
        assertThat(posts.holders(Post.HEAD, school.code(), TODAY.plusDays(5))).containsExactly(successor);
    }

    @Test
    void anAppointmentForALaterDayMovesTheTasksOnThatDay() {
        String successor = schools.newcomer("head2." + school.code());
        posts.appoint(Post.HEAD, school.code(), successor, TODAY.plusDays(3), null, "приказ № 2");
        assertThat(performer()).isEqualTo(school.head());

        today(TODAY.plusDays(3));
        changes.followDates();

        assertThat(performer()).isEqualTo(successor);
        assertThat(groupsOf(school.head())).isEmpty();
    }

    @Test
    void withoutAHolderTasksStayWithTheirGroup() {
        posts.leave(Post.HEAD, school.code(), school.head(), TODAY.minusDays(1));

        assertThat(performer()).isNull();
        assertThat(holders.holder("heads", school.code())).isEmpty();
    }

    @Test
    void aPostOfSeveralPeopleKeepsThemAll() {
        assertThat(holders.of(Post.EXPERT, school.code())).contains("expert1.zeya", "expert2.zeya");
    }

    @Test
    void anAdministratorWhoTookATaskKeepsIt() {
        Task task = walk.task(stage, "Task_IssueOrder");
        walk.claim("admin", task);

        changes.followDates();

        assertThat(performer()).isEqualTo("admin");
    }

    private String performer() {
        return walk.task(stage, "Task_IssueOrder").getAssignee();
    }

    private List<String> groupsOf(String login) {
        return identities.createGroupQuery().groupMember(login).list().stream().map(group -> group.getId()).toList();
    }

    private static void today(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(day + "T03:00:00Z")));
    }
}
