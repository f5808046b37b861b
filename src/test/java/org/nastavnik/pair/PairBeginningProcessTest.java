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
import org.nastavnik.engine.Refusal;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PairBeginningProcessTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 6);
    private static final LocalDate TRIAL = LocalDate.of(2026, 10, 13);
    private static final LocalDate PLANNING = LocalDate.of(2026, 10, 20);

    @Autowired
    private PairsAtWork at;
    @Autowired
    private Plans plans;
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
    void aPairGetsAcquaintedTriesPlansAndBeginsItsRegularMeetings() {
        PairAtWork pair = at.begun(at.pair());
        assertThat(pair.task("Task_HoldFirstMeeting").getName()).isEqualTo("Провести встречу-знакомство: пара 012");
        assertThat(pair.task("Task_HoldFirstMeeting").getAssignee()).isEqualTo(pair.school.curator());
        at(FIRST);
        pair.first(FIRST, "impressionMentor", 8, "impressionMentee", 9);
        assertThat(pair.state()).isEqualTo(PairState.ACQUAINTED);
        at(TRIAL);
        pair.trial(TRIAL);
        at(PLANNING);
        pair.planning(PLANNING, 8);
        assertThat(pair.form("Task_ApprovePlan").get("draft").toString()).contains("Подготовиться к олимпиаде", "раз в неделю", "беседа");
        pair.agree();

        assertThat(pair.open()).containsExactly("Task_NoteRegularMeeting");
        assertThat(pair.state()).isEqualTo(PairState.WORKING);
        assertThat(plans.current(pair.id)).get().extracting(Plan::version, Plan::state).containsExactly(1, "agreed");
        assertThat(meetings(pair)).containsExactly("acquaintance held", "trial held", "planning held", "regular planned");
        assertThat(database.sql("select count(*) from meeting_attendance join meeting on meeting.id = meeting where pair = ? and present")
                .param(pair.id).query(Integer.class).single()).isEqualTo(6);
    }

    @Test
    @Order(2)
    void aMovedMeetingIsAskedAgainAndItsDeadlineMovesToo() {
        PairAtWork pair = at.begun(at.pair());
        pair.moved("Task_HoldFirstMeeting", LocalDate.of(2026, 11, 16));
        assertThat(pair.variable("Task_HoldFirstMeeting", "plannedOn")).isEqualTo("2026-11-16");
        assertThat(pair.task("Task_HoldFirstMeeting").getDueDate()).isAfter("2026-11-16");
        assertThat(pair.form("Task_HoldFirstMeeting").get("newDate")).isNull();
        at(FIRST);
        pair.first(FIRST);
        pair.missed("Task_HoldTrialMeeting");
        assertThat(pair.task("Task_HoldTrialMeeting").getDueDate()).as("ten working days from today").isAfter("2026-10-20").isBefore("2026-10-21");
        at(TRIAL);
        pair.trial(TRIAL);
        pair.moved("Task_HoldPlanningMeeting", PLANNING);
        at(PLANNING);
        pair.planning(PLANNING, 8);

        assertThat(pair.open()).containsExactly("Task_ApprovePlan");
        assertThat(meetings(pair)).containsExactly("acquaintance moved", "acquaintance held", "trial missed", "trial held", "planning moved", "planning held");
    }

    @Test
    @Order(3)
    void theThirdMoveInARowCountsAsAMiss() {
        PairAtWork pair = at.begun(at.pair());
        pair.missed("Task_HoldFirstMeeting");
        pair.moved("Task_HoldFirstMeeting", FIRST);
        pair.moved("Task_HoldFirstMeeting", FIRST);
        assertThat(pair.variable("Task_HoldFirstMeeting", "missedInRow")).isEqualTo(1);
        pair.moved("Task_HoldFirstMeeting", FIRST);
        assertThat(pair.open()).containsExactly("Task_HandleMissed");
    }

    @Test
    @Order(4)
    void aReturnedPlanIsCorrectedWithoutAnotherMeeting() {
        PairAtWork pair = at.begun(at.pair());
        at(PLANNING);
        pair.first(FIRST);
        pair.trial(TRIAL);
        pair.planning(PLANNING, 8);
        assertThatThrownBy(() -> pair.submit("Task_ApprovePlan", "decision", "return", "comment", "мало")).isInstanceOf(Refusal.class);
        pair.submit("Task_ApprovePlan", "decision", "return", "comment", "Назовите срок результата");

        assertThat(pair.form("Task_HoldPlanningMeeting").get("context").toString()).contains("Назовите срок результата");
        assertThat(pair.form("Task_HoldPlanningMeeting").get("goal")).isEqualTo("Подготовиться к олимпиаде");
        pair.planning(PLANNING, 9);
        pair.agree();
        assertThat(meetings(pair)).containsExactly("acquaintance held", "trial held", "planning held", "regular planned");
        assertThat(plans.current(pair.id)).get().extracting(Plan::version, Plan::meetingsPlanned).containsExactly(1, 9);
    }

    @Test
    @Order(5)
    void afterAPauseThePairGoesOnWithTheMeetingItWasAt() {
        PairAtWork pair = at.begun(at.pair());
        pauseAndResume(pair, "Task_HoldFirstMeeting", LocalDate.of(2026, 10, 9));
        assertThat(pair.state()).isEqualTo(PairState.ORDERED);
        pair.first(LocalDate.of(2026, 10, 10));
        pauseAndResume(pair, "Task_HoldTrialMeeting", LocalDate.of(2026, 10, 14));
        pair.trial(LocalDate.of(2026, 10, 15));
        pauseAndResume(pair, "Task_HoldPlanningMeeting", LocalDate.of(2026, 10, 20));
        assertThat(pair.state()).isEqualTo(PairState.ACQUAINTED);
        assertThat(pair.open()).containsExactly("Task_HoldPlanningMeeting");
    }

    @Test
    @Order(5)
    void aPauseEndsEarlierWhenTheCuratorSaysSo() {
        PairAtWork pair = at.begun(at.pair());
        at(FIRST);
        pair.missed("Task_HoldFirstMeeting", "decision", "pause", "pauseTo", FIRST.plusDays(20).toString());
        pair.submit("Task_ResumePair", "decision", "goOn");
        assertThat(pair.state()).isEqualTo(PairState.ORDERED);
        assertThat(pair.open()).containsExactly("Task_HoldFirstMeeting");
    }

    @Test
    @Order(6)
    void whatCannotBeIsRefused() {
        PairAtWork pair = at.begun(at.pair());
        at(FIRST);
        refused(() -> pair.first(FIRST.plusDays(1)), "ещё не наступил");
        refused(() -> pair.first(PairsAtWork.ORDERED_ON.minusDays(1)), "раньше приказа");
        refused(() -> pair.first(FIRST, "attendance", pair.attendance(false)), "без наставника");
        refused(() -> pair.first(FIRST, "attendance", pair.attendance(true).subList(0, 1)), "состав пары изменился");
        refused(() -> pair.first(FIRST, "decision", "pause", "pauseTo", FIRST.toString()), "хотя бы до завтра");
        refused(() -> pair.first(FIRST, "decision", "pause", "pauseTo", "2027-06-01"), "позже последнего дня");
        refused(() -> pair.first(FIRST, "decision", "notice", "noticeOn", FIRST.toString()), "выберите значение из списка");
        refused(() -> pair.moved("Task_HoldFirstMeeting", PairsAtWork.ORDERED_ON), "не раньше сегодняшнего");
        pair.first(FIRST);
        at(TRIAL);
        refused(() -> pair.trial(PairsAtWork.ORDERED_ON), "раньше предыдущей встречи");
        refused(() -> pair.trial(TRIAL, "bothContinue", "no"), "не готова продолжать");
        pair.trial(TRIAL);
        refused(() -> pair.planning(TRIAL, 4), "уже проведено встреч: 3");
        refused(() -> pair.planning(TRIAL, 8, "results", List.of()), "хотя бы один результат");
        assertThat(pair.open()).containsExactly("Task_HoldPlanningMeeting");
    }

    @Test
    @Order(100)
    void everyPathWasWalked() {
        paths.assertAllWalked("pair-beginning");
    }

    private void pauseAndResume(PairAtWork pair, String task, LocalDate last) {
        pair.missed(task, "decision", "pause", "pauseTo", last.toString());
        assertThat(pair.state()).isEqualTo(PairState.PAUSED);
        at(last.plusDays(1));
        pair.submit("Task_ResumePair", "decision", "goOn");
    }

    private List<String> meetings(PairAtWork pair) {
        return database.sql("select kind || ' ' || state from meeting where pair = ? order by id").param(pair.id).query(String.class).list();
    }

    private static void refused(Runnable action, String because) {
        assertThatThrownBy(action::run).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }
}
