package org.nastavnik.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.nastavnik.pair.PairsAtWork.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.engine.Refusal;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PairProcessTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 6);
    private static final String CONSENTS = "Task_CollectMissingConsents";
    private static final String FIRST_MEETING = "Task_HoldFirstMeeting";

    @Autowired
    private PairsAtWork at;
    @Autowired
    private Pairs pairs;
    @Autowired
    private HistoryService history;
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
    void aPairWaitsForEveryNeededConsentAndSaysWhosePaperIsMissing() {
        PairAtWork ordered = at.pair();
        long child = personOfMentee(ordered, 0);
        revoke(child, "personalData");
        PairAtWork pair = at.begun(ordered);

        assertThat(pair.open()).containsExactly(CONSENTS);
        assertThat(pair.form(CONSENTS).get("papers").toString()).contains("обработка персональных данных: нет подписи законного представителя")
                .doesNotContain("участие в программе");
        refused(pair, paper(child, "missing"), "внесите хотя бы одну бумагу");
        refused(pair, paper(child, "given", "signedBy", "person", "givenOn", "2026-10-05", "document", "17"), "не хватает подписи законного представителя");
        refused(pair, paper(child, "given", "signedBy", "representative", "givenOn", "2026-10-05", "document", "17"), "кто подписал");
        refused(pair, paper(child, "given", "signedBy", "representative", "representative", "Иванова Мария Петровна", "givenOn", "2026-10-06", "document", "17"),
                "ещё не наступил");
        refused(pair, paper(personOfMentor(pair), "given", "signedBy", "both", "representative", "Иванова Мария Петровна", "givenOn", "2026-10-05", "document", "17"),
                "уже внесена");
        pair.submit(CONSENTS, "decision", "goOn", "papers", List.of(
                paper(child, "given", "signedBy", "representative", "representative", "Иванова Мария Петровна", "givenOn", "2026-10-05", "document", "17")));
        assertThat(pair.open()).containsExactly(FIRST_MEETING);
    }

    @Test
    @Order(2)
    void aRefusedConsentEndsThePairOrFindsAnotherMentor() {
        PairAtWork ordered = at.pair();
        revoke(personOfMentee(ordered, 0), "personalData");
        PairAtWork pair = at.begun(ordered);
        pair.submit(CONSENTS, "decision", "end", "papers", List.of(paper(personOfMentee(pair, 0), "refused")));
        assertThat(pair.open()).containsExactly("Task_EndPairEarly");
        pair.submit("Task_EndPairEarly", "reason", "other", "date", PairsAtWork.ORDERED_ON.toString(),
                "mentees", List.of(Walk.map("mentee", pair.mentees.get(0), "name", "Никанорова Н. Н.", "next", "leave")));
        assertThat(pair.ended()).isTrue();

        PairAtWork another = at.pair();
        revoke(personOfMentor(another), "participation");
        PairAtWork waiting = at.begun(another);
        waiting.submit(CONSENTS, "decision", "changeMentor", "papers", List.of(Walk.map("participant", personOfMentor(waiting), "name", "Никанорова Н. Н.",
                "paper", "участие в программе: нет подписи участника и законного представителя", "answer", "missing")));
        assertThat(waiting.open()).containsExactly("Task_ReplaceMentor");
    }

    @Test
    @Order(3)
    void aConsentIsCheckedAgainBeforeAPairResumes() {
        PairAtWork pair = at.begun(at.pair());
        at(FIRST);
        pair.missed(FIRST_MEETING, "decision", "pause", "pauseTo", "2026-10-20");
        revoke(personOfMentee(pair, 0), "participation");
        at(LocalDate.of(2026, 10, 21));
        pair.submit("Task_ResumePair", "decision", "goOn");
        assertThat(pair.open()).containsExactly(CONSENTS);
    }

    @Test
    @Order(4)
    void withoutItsOnlyMenteeAPairEndsAtOnce() {
        PairAtWork pair = at.begun(at.pair());
        at(FIRST);
        pair.withdraw(personOfMentee(pair, 0));
        assertThat(pair.ended()).isTrue();
        assertThat(pair.state()).isEqualTo(PairState.ENDED_EARLY);
        assertThat(pair.pair().endReason()).isEqualTo("consentWithdrawn");
        assertThat(pair.pair().endsOn()).isEqualTo(FIRST);
    }

    @Test
    @Order(5)
    void aGroupGoesOnWithoutOneOfItsMentees() {
        PairAtWork group = at.begun(at.group(3));
        at(FIRST);
        group.first(FIRST);
        group.withdraw(personOfMentee(group, 1));
        assertThat(group.open()).containsExactly("Task_HoldTrialMeeting");
        assertThat(pairs.members(group.id)).extracting(PairMember::id).containsExactlyInAnyOrder(group.mentor, group.mentees.get(0), group.mentees.get(2));
        group.trial(FIRST);
        assertThat(group.open()).containsExactly("Task_HoldPlanningMeeting");
    }

    @Test
    @Order(6)
    void whatWasDecidedAboutAGroupStaysDecidedWhenAMenteeLeaves() {
        PairAtWork paused = at.begun(at.group(3));
        at(FIRST);
        paused.missed(FIRST_MEETING, "decision", "pause", "pauseTo", "2026-10-20");
        paused.withdraw(personOfMentee(paused, 0));
        assertThat(paused.state()).isEqualTo(PairState.PAUSED);
        at(LocalDate.of(2026, 10, 21));
        assertThat(paused.open()).containsExactly("Task_ResumePair");

        PairAtWork searching = at.begun(at.group(3));
        at(FIRST);
        searching.missed(FIRST_MEETING, "decision", "changeMentor");
        searching.withdraw(personOfMentee(searching, 0));
        assertThat(searching.open()).containsExactly("Task_ReplaceMentor");
    }

    @Test
    @Order(7)
    void aMentorWhoWithdrawsIsReplacedOrThePairPauses() {
        PairAtWork pair = at.begun(at.pair());
        long successor = at.anotherMentor(pair.school);
        at(FIRST);
        pair.first(FIRST);
        pair.withdraw(personOfMentor(pair));
        assertThat(pair.open()).containsExactly("Task_ReplaceMentor");
        assertThat(pairs.hasMentor(pair.id)).isFalse();
        assertThat(pair.form("Task_ReplaceMentor").get("decisions").toString()).as("the old mentor cannot stay").doesNotContain("goOn");
        pair.submit("Task_ReplaceMentor", "decision", "pause", "cause", "consentWithdrawn", "pauseTo", "2026-10-20");
        at(LocalDate.of(2026, 10, 21));
        assertThat(pair.form("Task_ResumePair").get("decisions").toString()).doesNotContain("goOn");
        pair.submit("Task_ResumePair", "decision", "changeMentor");
        pair.submit("Task_ReplaceMentor", "decision", "replace", "newMentor", String.valueOf(successor), "cause", "consentWithdrawn", "handover", "Договорённости о времени");
        pair.submit("Task_ApproveReplacementOrder", "decision", "approve", "number", "113-осн", "date", "2026-10-21");
        assertThat(pair.open()).containsExactly("Task_HoldTrialMeeting");
        assertThat(pairs.mentorHistory(pair.id)).extracting(MentorTerm::to, MentorTerm::cause).first()
                .isEqualTo(tuple(FIRST, "consentWithdrawn"));
    }

    @Test
    @Order(8)
    void aStrangersWithdrawalChangesNothing() {
        PairAtWork pair = at.begun(at.pair());
        pair.withdraw(0);
        assertThat(pair.open()).containsExactly(FIRST_MEETING);
        assertThat(pairs.members(pair.id)).hasSize(2);
    }

    @Test
    @Order(9)
    void regularMeetingsGoOnAfterADifficultyAndAChangedPlanLeadsBackToPlanning() {
        PairAtWork pair = at.begun(at.pair());
        at(LocalDate.of(2027, 3, 1));
        pair.begin(FIRST, 8);
        pair.missed("Task_NoteRegularMeeting");
        pair.missed("Task_NoteRegularMeeting");
        pair.submit("Task_HandleMissed", "causes", List.of("illness"), "decision", "goOn");
        pair.regular(LocalDate.of(2026, 10, 27));
        pair.submit("Task_GatherFeedback", "mentorScore", 5, "menteeScore", 4, "decision", "changePlan");
        pair.planning(LocalDate.of(2026, 11, 3), 7);
        pair.agree();
        pair.regular(LocalDate.of(2026, 11, 10));
        pair.closing(LocalDate.of(2026, 11, 17));
        assertThat(pair.state()).isEqualTo(PairState.COMPLETED);
        assertThat(pair.ended()).isTrue();
    }

    @Test
    @Order(10)
    void aPairCarriesFewVariablesAndNoTimer() {
        PairAtWork pair = at.begun(at.pair());
        List<String> names = database.sql("""
                        select name_ from act_ru_variable where proc_inst_id_ in (
                            select proc_inst_id_ from act_ru_execution where business_key_ like ? || '%')""")
                .param(pair.process.getBusinessKey()).query(String.class).list();
        assertThat(names).hasSizeLessThanOrEqualTo(19);
        assertThat(database.sql("select count(*) from act_ru_job where process_instance_id_ = ?").param(pair.process.getId()).query(Integer.class).single()).isZero();
        assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(pair.process.getId()).variableTypeIn("json", "object").count()).isZero();
    }

    @Test
    @Order(100)
    void everyPathWasWalked() {
        paths.assertAllWalked("pair");
    }

    private static void refused(PairAtWork pair, Map<String, Object> paper, String because) {
        assertThatThrownBy(() -> pair.submit(CONSENTS, "decision", "goOn", "papers", List.of(paper))).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }

    private static Map<String, Object> paper(long participant, String answer, Object... more) {
        Map<String, Object> row = Walk.map("participant", participant, "name", "Никанорова Н. Н.",
                "paper", "обработка персональных данных: нет подписи законного представителя", "answer", answer);
        row.putAll(Walk.map(more));
        return row;
    }

    private void revoke(long participant, String purpose) {
        database.sql("update consent set state = 'revoked', revoked_on = '2026-10-04' where participant = ? and purpose = ?").params(participant, purpose).update();
    }

    private long personOfMentee(PairAtWork pair, int number) {
        return database.sql("select participant from mentee where id = ?").param(pair.mentees.get(number)).query(Long.class).single();
    }

    private long personOfMentor(PairAtWork pair) {
        return database.sql("select participant from mentor where id = ?").param(pair.mentor).query(Long.class).single();
    }
}
