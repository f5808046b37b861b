package org.nastavnik.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.nastavnik.pair.PairsAtWork.at;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.Refusal;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PairDifficultyProcessTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 6);
    private static final String FIRST_MEETING = "Task_HoldFirstMeeting";

    @Autowired
    private PairsAtWork at;
    @Autowired
    private Pairs pairs;
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
    void case13APairsYearWithTwoMissesAndAnotherMentor() {
        PairAtWork pair = at.begun(at.pair());
        long successor = at.anotherMentor(pair.school);
        at(LocalDate.of(2026, 12, 1));
        pair.begin(FIRST, 8);
        pair.regular(LocalDate.of(2026, 10, 27));
        pair.submit("Task_GatherFeedback", "mentorScore", 8, "menteeScore", 8, "decision", "goOn");
        pair.missed("Task_NoteRegularMeeting", "missReason", "Наставник болел");
        assertThat(pair.open()).containsExactly("Task_NoteRegularMeeting");
        pair.missed("Task_NoteRegularMeeting");

        assertThat(pair.open()).containsExactly("Task_HandleMissed");
        assertThat(pair.form("Task_HandleMissed").get("meetings").toString()).contains("не состоялась", "наставляемый");
        pair.submit("Task_HandleMissed", "causes", List.of("timetable"), "note", "Разные смены", "decision", "changeMentor");
        replace(pair, successor);
        order(pair, LocalDate.of(2026, 12, 1));

        assertThat(pair.open()).as("the trial meeting is asked again").containsExactly("Task_HoldTrialMeeting");
        assertThat(pair.state()).isEqualTo(PairState.ORDERED);
        pair.trial(LocalDate.of(2026, 12, 1));
        pair.planning(LocalDate.of(2026, 12, 1), 11);
        pair.agree();
        assertThat(plans.current(pair.id).orElseThrow().version()).isEqualTo(2);
        assertThat(database.sql("select mentor, count(*) from meeting where pair = ? and state = 'held' group by mentor order by min(id)")
                .param(pair.id).query((row, number) -> List.of(row.getLong(1), row.getLong(2))).list())
                .as("held meetings stay with the mentor of their day").containsExactly(List.of(pair.mentor, 4L), List.of(successor, 2L));
        assertThat(pairs.mentorHistory(pair.id)).extracting(MentorTerm::mentor, MentorTerm::cause)
                .containsExactly(tuple(pair.mentor, "load"), tuple(successor, null));
    }

    @Test
    @Order(2)
    void case14ATeacherWhoGivesNoticeOnFridayIsFreeAfterThreeWorkingDays() {
        PairAtWork pair = at.begun(at.teachers());
        assertThat(calendar.notice(LocalDate.of(2026, 10, 30), 3, pair.school.code()).countedDays())
                .containsExactly(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 5));
        at(LocalDate.of(2026, 10, 30));
        pair.missed(FIRST_MEETING, "decision", "notice", "noticeOn", "2026-10-30");

        assertThat(pair.open()).containsExactly("Task_ReplaceMentor");
        assertThat(pair.form("Task_ReplaceMentor").get("cause")).isEqualTo("noticeGiven");
        assertThat(pair.form("Task_ReplaceMentor").get("pair").toString()).contains("05.11.2026");
        at(LocalDate.of(2026, 11, 5), LocalTime.of(23, 59));
        pair.runTimer();

        assertThat(pair.ended()).isTrue();
        assertThat(pair.state()).isEqualTo(PairState.ENDED_EARLY);
        assertThat(pair.pair().endsOn()).isEqualTo("2026-11-05");
        assertThat(pair.pair().endReason()).isEqualTo("noticeGiven");
        assertThat(menteeState(pair, 0)).isEqualTo("inBase");
    }

    @Test
    @Order(3)
    void aNewTeacherIsOrderedOnlyWithTheLabourPapers() {
        PairAtWork pair = at.begun(at.teachers());
        long successor = at.teacher(pair.school);
        at(FIRST);
        pair.missed(FIRST_MEETING, "decision", "notice", "noticeOn", FIRST.toString());
        assertThatThrownBy(() -> replace(pair, successor)).isInstanceOf(Refusal.class).hasMessageContaining("согласие педагога-наставника");
        pair.submit("Task_ReplaceMentor", "decision", "replace", "newMentor", String.valueOf(successor), "cause", "noticeGiven",
                "handover", "Журнал взаимных уроков", "inFunction", true, "ground", "Должностная инструкция, пункт 2.4");
        pair.submit("Task_ApproveReplacementOrder", "decision", "return", "comment", "В инструкции этого нет, нужно соглашение");
        pair.submit("Task_ReplaceMentor", "decision", "replace", "newMentor", String.valueOf(successor), "cause", "noticeGiven",
                "handover", "Журнал взаимных уроков", "consentOn", FIRST.toString(), "addendumNumber", "соглашение 7/26", "addendumOn", FIRST.toString(),
                "noSupplementGround", "Оплата входит в оклад");
        order(pair, FIRST);
        assertThat(pair.open()).as("they have not met yet").containsExactly(FIRST_MEETING);
        assertThat(pair.pair().mentor()).isEqualTo(successor);
        assertThat(pair.state()).isEqualTo(PairState.ORDERED);
    }

    @Test
    @Order(4)
    void anOrderThatTheHeadSendsBackIsPreparedAnew() {
        PairAtWork pair = at.begun(at.pair());
        long successor = at.anotherMentor(pair.school);
        at(FIRST);
        pair.first(FIRST, "decision", "changeMentor");
        replace(pair, successor);
        assertThat(pair.form("Task_ApproveReplacementOrder").get("replacement").toString()).contains("Участников-");
        pair.submit("Task_ApproveReplacementOrder", "decision", "return", "comment", "Уточните, согласен ли он");
        assertThat(pair.form("Task_ReplaceMentor").get("context").toString()).contains("Уточните, согласен ли он");
        replace(pair, successor);
        assertThatThrownBy(() -> order(pair, PairsAtWork.ORDERED_ON)).isInstanceOf(Refusal.class).hasMessageContaining("с прежним наставником");
        database.sql("update mentor set state = 'suspended' where id = ?").param(successor).update();
        assertThatThrownBy(() -> order(pair, FIRST)).isInstanceOf(Refusal.class).hasMessageContaining("закрепить нельзя");
        database.sql("update mentor set state = 'admitted' where id = ?").param(successor).update();
        order(pair, FIRST);
        assertThat(pair.open()).containsExactly("Task_HoldTrialMeeting");
    }

    @Test
    @Order(5)
    void onlyAdmittedMentorsWithRoomAreOffered() {
        PairAtWork pair = at.begun(at.pair());
        long free = at.anotherMentor(pair.school);
        long suspended = at.anotherMentor(pair.school);
        database.sql("update mentor set state = 'suspended' where id = ?").param(suspended).update();
        long never = at.anotherMentor(pair.school);
        database.sql("insert into never_together (mentor, mentee) values (?, ?)").params(never, pair.mentees.get(0)).update();
        pair.missed(FIRST_MEETING, "decision", "changeMentor");
        assertThat(pair.form("Task_ReplaceMentor").get("mentors").toString()).contains("\"" + free + "\"")
                .doesNotContain("\"" + suspended + "\"", "\"" + never + "\"", "\"" + pair.mentor + "\"");
    }

    @Test
    @Order(6)
    void withoutAnotherMentorThePairWaitsGoesOnOrEnds() {
        PairAtWork pair = at.begun(at.pair());
        at(FIRST);
        pair.missed(FIRST_MEETING, "decision", "changeMentor");
        pair.submit("Task_ReplaceMentor", "decision", "pause", "cause", "illness", "pauseTo", "2026-10-20");
        assertThat(pair.state()).isEqualTo(PairState.PAUSED);
        at(LocalDate.of(2026, 10, 21));
        pair.submit("Task_ResumePair", "decision", "changeMentor");
        pair.submit("Task_ReplaceMentor", "decision", "goOn", "cause", "illness");
        assertThat(pair.open()).containsExactly(FIRST_MEETING);
        assertThat(pair.state()).isEqualTo(PairState.ORDERED);
        pair.missed(FIRST_MEETING, "decision", "changeMentor");
        pair.submit("Task_ReplaceMentor", "decision", "end", "cause", "illness");
        assertThat(pair.open()).containsExactly("Task_EndPairEarly");
    }

    @Test
    @Order(7)
    void aLongPauseIsAskedAboutAfterThirtyDaysAndProlongedOnce() {
        PairAtWork pair = at.begun(at.pair());
        at(FIRST);
        pair.missed(FIRST_MEETING, "decision", "pause", "pauseTo", "2026-12-01");
        assertThat(pair.due("Task_ResumePair")).as("thirty days, the next working day").isEqualTo("2026-11-06");
        at(LocalDate.of(2026, 11, 6));
        assertThat(pair.form("Task_ResumePair").get("pauseTo")).isEqualTo("2026-12-01");
        pair.submit("Task_ResumePair", "decision", "prolong", "pauseTo", "2026-12-01");
        at(LocalDate.of(2026, 12, 2));
        pair.submit("Task_ResumePair", "decision", "prolong", "pauseTo", "2026-12-20");
        at(LocalDate.of(2026, 12, 21));
        assertThat(pair.form("Task_ResumePair").get("decisions").toString()).doesNotContain("prolong");
        assertThatThrownBy(() -> pair.submit("Task_ResumePair", "decision", "prolong", "pauseTo", "2027-01-20")).isInstanceOf(Refusal.class);
        pair.submit("Task_ResumePair", "decision", "end");
        assertThat(pair.open()).containsExactly("Task_EndPairEarly");
    }

    @Test
    @Order(8)
    void afterTwoMissesThePairMayGoOnAndTheCountBeginsAnew() {
        PairAtWork pair = at.begun(at.pair());
        pair.missed(FIRST_MEETING);
        pair.missed(FIRST_MEETING);
        pair.submit("Task_HandleMissed", "causes", List.of("noContact", "load"), "decision", "goOn");
        assertThat(pair.variable(FIRST_MEETING, "missedInRow")).as("counted anew").isNull();
        assertThat(database.sql("select miss_causes[1] from meeting where pair = ? and miss_causes is not null").param(pair.id).query(String.class).list())
                .containsExactly("noContact");
        pair.missed(FIRST_MEETING);
        assertThat(pair.open()).containsExactly(FIRST_MEETING);
    }

    @Test
    @Order(9)
    void anEarlyEndSaysWhatComesNextForEveryMentee() {
        PairAtWork group = at.begun(at.group(3));
        at(FIRST);
        group.first(FIRST, "decision", "end");
        assertThatThrownBy(() -> end(group, "mutual", FIRST.plusDays(1), "newPair", "wait", "leave")).isInstanceOf(Refusal.class).hasMessageContaining("ещё не наступил");
        assertThatThrownBy(() -> end(group, "mutual", PairsAtWork.ORDERED_ON, "newPair", "wait", "leave")).isInstanceOf(Refusal.class).hasMessageContaining("ещё работала");
        assertThatThrownBy(() -> end(group, "mutual", FIRST, "newPair")).isInstanceOf(Refusal.class).hasMessageContaining("состав пары изменился");
        assertThat(group.form("Task_EndPairEarly").get("reasons").toString()).doesNotContain("noticeGiven", "consentWithdrawn");
        end(group, "conflict", FIRST, "newPair", "wait", "leave");

        assertThat(group.ended()).isTrue();
        assertThat(group.state()).isEqualTo(PairState.ENDED_EARLY);
        assertThat(menteeState(group, 0)).isEqualTo("inBase");
        assertThat(menteeState(group, 1)).isEqualTo("inBase");
        assertThat(menteeState(group, 2)).isEqualTo("released");
        assertThat(database.sql("select next_step from pair_mentee where pair = ? order by mentee").param(group.id).query(String.class).list())
                .containsExactly("newPair", "wait", "leave");
        assertThat(database.sql("select count(*) from never_together where mentor = ?").param(group.mentor).query(Integer.class).single()).isEqualTo(3);
        assertThat(database.sql("select thanks from pair where id = ?").param(group.id).query(Boolean.class).single()).isTrue();
    }

    @Test
    @Order(10)
    void forAChildInDangerThePairEndsTodayAndTheHeadHearsOfItWithoutDetails() {
        PairAtWork pair = at.begun(at.pair());
        at(FIRST);
        pair.missed(FIRST_MEETING, "decision", "end");
        assertThatThrownBy(() -> end(pair, "danger", PairsAtWork.ORDERED_ON, "wait")).isInstanceOf(Refusal.class).hasMessageContaining("прекращается сегодня");
        end(pair, "danger", FIRST, "wait");
        assertThat(pair.state()).isEqualTo(PairState.ENDED_EARLY);
        assertThat(mentorState(pair)).isEqualTo("suspended");
        assertThat(pair.task("Task_NoteSafetyStop").getAssignee()).isEqualTo(pair.school.head());
        assertThat(pair.form("Task_NoteSafetyStop").get("pair").toString()).contains("пара 012", "06.10.2026").doesNotContain("Участников");
        pair.submit("Task_NoteSafetyStop", "known", true, "admission", "restored");
        assertThat(mentorState(pair)).isEqualTo("admitted");
        assertThat(pair.ended()).isTrue();
    }

    @Test
    @Order(11)
    void theHeadMayLeaveTheMentorSuspended() {
        PairAtWork pair = at.begun(at.pair());
        at(FIRST);
        pair.missed(FIRST_MEETING, "decision", "end");
        end(pair, "danger", FIRST, "wait");
        pair.submit("Task_NoteSafetyStop", "known", true, "admission", "suspended");
        assertThat(mentorState(pair)).isEqualTo("suspended");
    }

    @Test
    @Order(12)
    void aNoticeGivenUpBeforeItsEndStillNamesItsReasonAndLastDay() {
        PairAtWork pair = at.begun(at.teachers());
        at(FIRST);
        assertThatThrownBy(() -> pair.missed(FIRST_MEETING, "decision", "notice", "noticeOn", FIRST.plusDays(1).toString()))
                .isInstanceOf(Refusal.class).hasMessageContaining("ещё не наступил");
        pair.missed(FIRST_MEETING, "decision", "notice", "noticeOn", FIRST.toString());
        pair.submit("Task_ReplaceMentor", "decision", "end", "cause", "noticeGiven");
        LocalDate free = LocalDate.of(2026, 10, 9);
        assertThatThrownBy(() -> end(pair, "noticeGiven", free.plusDays(1), "newPair")).isInstanceOf(Refusal.class);
        end(pair, "noticeGiven", free, "newPair");
        assertThat(pair.pair().endsOn()).isEqualTo(free);
    }

    @Test
    @Order(13)
    void aMenteeInAnotherLivePairStaysThere() {
        PairAtWork pair = at.begun(at.pair());
        long other = database.sql("insert into pair (programme, code, form, format, mentor, state) values (?, '013', 'pupil-pupil', 'pair', ?, 'working') returning id")
                .params(pair.school.programme(), at.anotherMentor(pair.school)).query(Long.class).single();
        database.sql("insert into pair_mentee (pair, mentee) values (?, ?)").params(other, pair.mentees.get(0)).update();
        at(FIRST);
        pair.missed(FIRST_MEETING, "decision", "end");
        end(pair, "mutual", FIRST, "leave");
        assertThat(menteeState(pair, 0)).isEqualTo("inPair");
    }

    @Test
    @Order(100)
    void everyPathWasWalked() {
        paths.assertAllWalked("pair-difficulty");
    }

    private static void replace(PairAtWork pair, long successor) {
        pair.submit("Task_ReplaceMentor", "decision", "replace", "newMentor", String.valueOf(successor), "cause", "load",
                "handover", "Тетрадь с задачами и договорённости о времени");
    }

    private static void order(PairAtWork pair, LocalDate on) {
        pair.submit("Task_ApproveReplacementOrder", "decision", "approve", "number", "112-осн", "date", on.toString());
    }

    private static void end(PairAtWork pair, String reason, LocalDate on, String... next) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < next.length; i++) {
            rows.add(Walk.map("mentee", pair.mentees.get(i), "name", "Наставляемый " + i, "next", next[i]));
        }
        pair.submit("Task_EndPairEarly", "reason", reason, "date", on.toString(), "mentees", rows, "thanks", true);
    }

    private String menteeState(PairAtWork pair, int number) {
        return database.sql("select state from mentee where id = ?").param(pair.mentees.get(number)).query(String.class).single();
    }

    private String mentorState(PairAtWork pair) {
        return database.sql("select state from mentor where id = ?").param(pair.mentor).query(String.class).single();
    }
}
