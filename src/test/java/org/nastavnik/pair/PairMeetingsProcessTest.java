package org.nastavnik.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.pair.PairsAtWork.at;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.Refusal;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PairMeetingsProcessTest {

    /** The planning meeting is two weeks later, on Tuesday 20.10.2026; the autumn term usually ends on 31.10. */
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 6);
    private static final LocalDate FIRST_REGULAR = LocalDate.of(2026, 10, 27);
    private static final LocalDate LONG_AFTER = LocalDate.of(2027, 3, 1);

    @Autowired
    private PairsAtWork at;
    @Autowired
    private Plans plans;
    @Autowired
    private WorkingCalendar calendar;
    @Autowired
    private WalkedPaths paths;
    @Autowired
    private JdbcClient database;

    @AfterEach
    void theClockGoesOn() {
        ClockUtil.reset();
    }

    @Test
    @Order(1)
    void aPairMeetsByItsRhythmGivesFeedbackWhenATermEndsAndCloses() {
        PairAtWork pair = regular(7);
        assertThat(pair.variable("Task_NoteRegularMeeting", "plannedOn")).isEqualTo("2026-10-27");
        assertThat(pair.task("Task_NoteRegularMeeting").getDueDate()).isAfter("2026-10-30").isBefore("2026-10-31");
        assertThat(pair.form("Task_NoteRegularMeeting").get("pair").toString()).contains("осталось регулярных встреч: 3");
        pair.regular(FIRST_REGULAR);

        assertThat(pair.open()).containsExactly("Task_GatherFeedback");
        assertThat(pair.task("Task_GatherFeedback").getDueDate()).isAfter("2026-11-06").isBefore("2026-11-10");
        pair.submit("Task_GatherFeedback", "mentorScore", 8, "menteeScore", 9, "difficulties", "Мало времени после уроков", "decision", "goOn");
        assertThat(pair.variable("Task_NoteRegularMeeting", "plannedOn")).isEqualTo("2026-11-03");
        pair.regular(LocalDate.of(2026, 11, 3));
        assertThat(pair.open()).as("the term was asked about already").containsExactly("Task_NoteRegularMeeting");
        assertThat(pair.form("Task_NoteRegularMeeting").get("result")).as("no answer of the meeting before").isNull();
        pair.regular(LocalDate.of(2026, 11, 10));

        assertThat(pair.open()).containsExactly("Task_HoldClosingMeeting");
        pair.closing(LocalDate.of(2026, 11, 17));
        assertThat(pair.ended()).isTrue();
        assertThat(pair.state()).isEqualTo(PairState.COMPLETED);
        assertThat(pair.pair().endsOn()).isEqualTo("2026-11-17");
        assertThat(plans.current(pair.id).orElseThrow().results()).extracting(PlanResult::reached).containsExactly(2);
        assertThat(database.sql("select count(*) from pair_wish where pair = ? and goes_on").param(pair.id).query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    @Order(2)
    void aMeetingMovedByThePairKeepsTheDayThePairChose() {
        PairAtWork pair = regular(8);
        LocalDate duringBreak = LocalDate.of(2027, 3, 6);
        pair.moved("Task_NoteRegularMeeting", duringBreak);
        assertThat(pair.variable("Task_NoteRegularMeeting", "plannedOn")).isEqualTo(duringBreak.toString());
        pair.missed("Task_NoteRegularMeeting");
        assertThat(pair.variable("Task_NoteRegularMeeting", "plannedOn")).as("by the rhythm again").isEqualTo("2026-10-27");
    }

    @Test
    @Order(3)
    void noRegularMeetingIsPlannedInsideABreak() {
        PairAtWork pair = at.begun(at.pair());
        term(pair, 1, "2026-09-01", "2026-10-25");
        term(pair, 2, "2026-11-04", "2026-12-27");
        at(LONG_AFTER);
        pair.begin(FIRST, 8);
        assertThat(pair.variable("Task_NoteRegularMeeting", "plannedOn")).as("4 November is a holiday, 27 October lies in the break").isEqualTo("2026-11-05");
        pair.regular(LocalDate.of(2026, 11, 5));
        assertThat(pair.open()).as("the first term ended between planning and the next meeting").containsExactly("Task_GatherFeedback");
        assertThat(pair.variable("Task_GatherFeedback", "termEndsOn")).isEqualTo("2026-10-25");
    }

    @Test
    @Order(4)
    void feedbackMayChangeThePlanIntoItsNextVersion() {
        PairAtWork pair = regular(8);
        pair.regular(FIRST_REGULAR);
        pair.submit("Task_GatherFeedback", "mentorScore", 5, "menteeScore", 4, "decision", "changePlan");
        assertThat(pair.open()).containsExactly("Task_HoldPlanningMeeting");
        assertThat(pair.state()).isEqualTo(PairState.WORKING);
        pair.planning(LocalDate.of(2026, 11, 3), 8);
        pair.agree();
        assertThat(database.sql("select version || ' ' || state from plan where pair = ? order by version").param(pair.id).query(String.class).list())
                .containsExactly("1 superseded", "2 agreed");
        assertThat(pair.form("Task_NoteRegularMeeting").get("pair").toString()).contains("осталось регулярных встреч: 2");
    }

    @Test
    @Order(5)
    void feedbackMayAskForAnotherMentor() {
        PairAtWork pair = regular(8);
        pair.regular(FIRST_REGULAR);
        pair.submit("Task_GatherFeedback", "mentorScore", 2, "menteeScore", 3, "decision", "changeMentor");
        assertThat(pair.open()).containsExactly("Task_ReplaceMentor");
    }

    @Test
    @Order(6)
    void aPauseInTheMiddleLeadsBackToTheRegularMeetings() {
        PairAtWork pair = regular(8);
        at(FIRST_REGULAR);
        pair.missed("Task_NoteRegularMeeting", "decision", "pause", "pauseTo", "2026-11-06");
        assertThat(pair.state()).isEqualTo(PairState.PAUSED);
        assertThat(database.sql("select count(*) from meeting where pair = ? and state = 'planned'").param(pair.id).query(Integer.class).single()).isZero();
        assertThat(pair.due("Task_ResumePair")).as("the first working day after the pause").isEqualTo("2026-11-09");
        at(LocalDate.of(2026, 11, 7));
        pair.submit("Task_ResumePair", "decision", "goOn", "newRhythm", "fortnightly");
        assertThat(pair.state()).isEqualTo(PairState.WORKING);
        assertThat(pair.variable("Task_NoteRegularMeeting", "plannedOn")).as("two weeks after the pause, on a school day").isEqualTo("2026-11-23");
        assertThat(pair.variable("Task_NoteRegularMeeting", "missedInRow")).as("counted anew").isNull();
    }

    @Test
    @Order(7)
    void theCuratorMayGoToTheClosingMeetingAtAnyTimeAndThatOneMayMoveAndPauseToo() {
        PairAtWork pair = regular(8);
        pair.regular(FIRST_REGULAR, "decision", "close");
        assertThat(pair.open()).containsExactly("Task_HoldClosingMeeting");
        pair.moved("Task_HoldClosingMeeting", LONG_AFTER);
        pair.missed("Task_HoldClosingMeeting", "decision", "pause", "pauseTo", "2027-03-05");
        at(LocalDate.of(2027, 3, 6));
        pair.submit("Task_ResumePair", "decision", "goOn");
        pair.closing(LocalDate.of(2027, 3, 6));
        assertThat(pair.state()).isEqualTo(PairState.COMPLETED);
    }

    @Test
    @Order(8)
    void whenTheProgrammeHasNoRoomForAnotherMeetingTheClosingOneComesNext() {
        PairAtWork pair = regular(30);
        at(PairsAtWork.LAST_DAY);
        pair.regular(LocalDate.of(2027, 5, 26));
        assertThat(pair.open()).containsExactly("Task_HoldClosingMeeting");
    }

    @Test
    @Order(9)
    void everyResultOfThePlanIsJudged() {
        PairAtWork pair = regular(8);
        pair.regular(FIRST_REGULAR, "decision", "close");
        assertThatThrownBy(() -> pair.submit("Task_HoldClosingMeeting", "state", "held", "heldOn", "2026-11-03", "attendance", pair.attendance(true),
                "goals", List.of(), "summary", "Итог работы пары")).isInstanceOf(Refusal.class).hasMessageContaining("результата № 1");
    }

    @Test
    @Order(100)
    void everyPathWasWalked() {
        paths.assertAllWalked("pair-meetings");
    }

    private PairAtWork regular(int meetings) {
        PairAtWork pair = at.begun(at.pair());
        at(LONG_AFTER);
        pair.begin(FIRST, meetings);
        return pair;
    }

    private void term(PairAtWork pair, int number, String from, String to) {
        database.sql("insert into school_term (organisation, school_year, number, starts_on, ends_on) values (?, '2026-27', ?, ?::date, ?::date)")
                .params(pair.school.code(), number, from, to).update();
        calendar.reload();
    }
}
