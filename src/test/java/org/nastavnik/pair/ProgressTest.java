package org.nastavnik.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.pair.PairsAtWork.at;

import java.time.LocalDate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wherever a group stands when one of its mentees leaves, the others go on from there. */
@ApplicationTest
class ProgressTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 6);
    private static final LocalDate FEEDBACK_MEETING = LocalDate.of(2026, 10, 27);

    @Autowired
    private PairsAtWork at;
    @Autowired
    private JdbcClient database;

    @AfterEach
    void theClockGoesOn() {
        ClockUtil.reset();
    }

    @Test
    void fromTheAcquaintanceToTheAgreedPlan() {
        PairAtWork group = begun();
        leaves(group, 0);
        assertThat(group.open()).containsExactly("Task_HoldFirstMeeting");
        group.first(FIRST);
        group.trial(FIRST.plusWeeks(1));
        leaves(group, 1);
        assertThat(group.open()).containsExactly("Task_HoldPlanningMeeting");
        group.planning(FIRST.plusWeeks(2), 8);
        leaves(group, 2);
        assertThat(group.open()).as("the submitted plan is shown again").containsExactly("Task_HoldPlanningMeeting");
        assertThat(group.form("Task_HoldPlanningMeeting").get("goal")).isEqualTo("Подготовиться к олимпиаде");
        group.planning(FIRST.plusWeeks(2), 8);
        group.agree();
        assertThat(database.sql("select count(*) from meeting where pair = ? and kind = 'planning'").param(group.id).query(Integer.class).single())
                .as("the same day is the same meeting").isEqualTo(1);
    }

    @Test
    void amongRegularMeetingsWithTheDayThatIsPlannedAndTheTermsThatWereAsked() {
        PairAtWork group = begun();
        group.begin(FIRST, 8);
        leaves(group, 0);
        assertThat(group.variable("Task_NoteRegularMeeting", "plannedOn")).isEqualTo("2026-10-27");
        group.regular(FEEDBACK_MEETING);
        group.submit("Task_GatherFeedback", "mentorScore", 8, "menteeScore", 8, "decision", "goOn");
        leaves(group, 1);
        assertThat(group.variable("Task_NoteRegularMeeting", "plannedOn")).isEqualTo("2026-11-03");
        group.regular(LocalDate.of(2026, 11, 3));
        assertThat(group.open()).as("no second feedback for the same term").containsExactly("Task_NoteRegularMeeting");
    }

    @Test
    void atTheClosingMeetingAndWhileThePlanChanges() {
        PairAtWork closing = begun();
        closing.begin(FIRST, 8);
        closing.regular(FEEDBACK_MEETING, "decision", "close");
        leaves(closing, 0);
        assertThat(closing.open()).containsExactly("Task_HoldClosingMeeting");

        PairAtWork changing = begun();
        changing.begin(FIRST, 8);
        changing.regular(FEEDBACK_MEETING);
        changing.submit("Task_GatherFeedback", "mentorScore", 3, "menteeScore", 3, "decision", "changePlan");
        leaves(changing, 0);
        assertThat(changing.open()).containsExactly("Task_HoldPlanningMeeting");
    }

    private PairAtWork begun() {
        PairAtWork group = at.begun(at.group(4));
        at(LocalDate.of(2027, 3, 1));
        return group;
    }

    private void leaves(PairAtWork group, int mentee) {
        group.withdraw(database.sql("select participant from mentee where id = ?").param(group.mentees.get(mentee)).query(Long.class).single());
    }
}
