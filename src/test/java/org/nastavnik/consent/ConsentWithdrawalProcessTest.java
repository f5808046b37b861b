package org.nastavnik.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.pair.PairsAtWork.at;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.engine.Refusal;
import org.nastavnik.pair.PairAtWork;
import org.nastavnik.pair.PairMember;
import org.nastavnik.pair.PairState;
import org.nastavnik.pair.Pairs;
import org.nastavnik.pair.PairsAtWork;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Mentors;
import org.nastavnik.participant.Participants;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.EngineTables;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsentWithdrawalProcessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 6);
    private static final ZoneId ZONE = ZoneId.of("Asia/Yakutsk");

    @LocalServerPort
    private int port;
    @Autowired
    private Walk walk;
    @Autowired
    private PairsAtWork at;
    @Autowired
    private Pairs pairs;
    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private Participants participants;
    @Autowired
    private Consents consents;
    @Autowired
    private Mentees mentees;
    @Autowired
    private Mentors mentors;
    @Autowired
    private JdbcClient database;
    @Autowired
    private EngineTables engine;
    @Autowired
    private WalkedPaths paths;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void aMistakenApplicationChangesNothing() {
        PairAtWork pair = begun(1);
        long person = person(pair.mentees.get(0));
        ProcessInstance process = withdraw(pair.school, person, "participation");
        assertThat(process.getBusinessKey()).startsWith(pair.school.code() + "/2026-27/consent-withdrawal-");
        assertThatThrownBy(() -> withdraw(pair.school, person, "participation")).isInstanceOf(Refusal.class).hasMessageContaining("уже рассматривается");

        walk.submit(process, "Task_ConfirmWithdrawal", "decision", "mistaken", "mistake", "Заявление относится к другому году");

        assertThat(walk.ended(process)).isTrue();
        assertThat(pair.open()).containsExactly("Task_HoldFirstMeeting");
        assertThat(consents.valid(List.of(person))).containsExactly(person);
    }

    @Test
    void aGroupGoesOnInTheSameTransactionAndTheDataGoesWithTheAct() {
        PairAtWork group = begun(3);
        long person = person(group.mentees.get(1));
        String surname = participants.find(person).orElseThrow().name().surname();
        ProcessInstance process = withdraw(group.school, person, "personalData");
        confirm(process, "personalData");

        assertThat(pairs.members(group.id)).extracting(PairMember::id).doesNotContain(group.mentees.get(1)).hasSize(3);
        assertThat(group.open()).containsExactly("Task_HoldFirstMeeting");
        assertThat(mentees.find(List.of(group.mentees.get(1))).get(0).state()).isEqualTo(MenteeState.WITHDRAWN);
        assertThat(consents.missing(List.of(person))).extracting(missing -> missing.purpose())
                .as("without processing of data no other consent is left").contains(ConsentPurpose.PARTICIPATION, ConsentPurpose.PERSONAL_DATA);

        settle(process, "goesOn");
        assertThat(group.open()).containsExactly("Task_HoldFirstMeeting");
        Task act = walk.task(process, "Task_SignErasure");
        assertThat(walk.form(act)).containsEntry("lastDay", "05.11.2026");
        assertThat(walk.form(act).get("erased").toString()).contains("Карточка участника");
        String draft = walk.form(act).get("paper").toString().replaceAll(".*\\((.*)\\)", "$1");
        assertThat(new SignedIn(port, group.school.head()).get(draft).body()).contains("подлежат уничтожению", "заявление № 17").doesNotContain(surname);
        assertThat(new SignedIn(port, schools.open().head()).get(draft).statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> walk.submit(act, "number", "4-пд", "date", "2026-10-07")).isInstanceOf(Refusal.class).hasMessageContaining("не позже");
        walk.submit(act, "number", "4-пд", "date", "2026-10-06");

        assertThat(walk.ended(process)).isTrue();
        assertThat(participants.find(person)).isEmpty();
        assertThat(engine.find(surname)).isEmpty();
        assertThat(database.sql("select count(*) from participant where surname = ?").param(surname).query(Integer.class).single()).isZero();
        assertThat(database.sql("select people from erasure_act where organisation = ?").param(group.school.code()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void theActIsDueWithinThirtyDaysFromTheReceipt() {
        School school = schools.openWithProgramme();
        at(TODAY);
        ProcessInstance fresh = withdraw(school, person(people.mentee(school)), "personalData");
        confirm(fresh, "personalData");
        assertThat(due(walk.task(fresh, "Task_SignErasure"))).isEqualTo(LocalDate.of(2026, 10, 20));

        ProcessInstance old = start(school, person(people.mentee(school)), "2026-09-10", "personalData");
        confirm(old, "personalData");
        assertThat(due(walk.task(old, "Task_SignErasure"))).isEqualTo(LocalDate.of(2026, 10, 10));
    }

    @Test
    void aMentorWhoWithdrawsIsReplacedButThePairCannotGoOnWithoutOne() {
        PairAtWork pair = begun(1);
        long person = mentors.find(List.of(pair.mentor)).get(0).person().id();
        ProcessInstance process = withdraw(pair.school, person, "participation");
        confirm(process, "participation");

        assertThat(pair.open()).containsExactly("Task_ReplaceMentor");
        assertThat(mentors.find(List.of(pair.mentor)).get(0).state()).isEqualTo(MentorState.WITHDRAWN);
        assertThat(rows(process)).allSatisfy(row -> assertThat(row).containsEntry("outcome", "newMentor"));
        assertThatThrownBy(() -> settle(process, "goesOn")).isInstanceOf(Refusal.class).hasMessageContaining("без наставника");
        settle(process, "newMentor");

        assertThat(walk.ended(process)).as("the data may be processed on").isTrue();
        assertThat(participants.find(person)).isPresent();
        assertThat(pair.open()).containsExactly("Task_ReplaceMentor");
    }

    @Test
    void aPairThatLostItsMentorMayEndAndItsMenteeIsBackInTheBase() {
        PairAtWork pair = begun(1);
        ProcessInstance process = withdraw(pair.school, mentors.find(List.of(pair.mentor)).get(0).person().id(), "participation");
        confirm(process, "participation");
        settle(process, "end");

        assertThat(pair.ended()).isTrue();
        assertThat(pair.pair().endReason()).isEqualTo("consentWithdrawn");
        assertThat(mentees.find(pair.mentees).get(0).state()).isEqualTo(MenteeState.IN_BASE);
    }

    @Test
    void aPairWithoutItsOnlyMenteeHasEndedAlready() {
        PairAtWork pair = begun(1);
        ProcessInstance process = withdraw(pair.school, person(pair.mentees.get(0)), "participation");
        confirm(process, "participation");

        assertThat(pair.ended()).isTrue();
        assertThat(pair.state()).isEqualTo(PairState.ENDED_EARLY);
        assertThatThrownBy(() -> settle(process, "newMentor")).isInstanceOf(Refusal.class).hasMessageContaining("пара уже завершена");
        settle(process, "end");
        assertThat(mentees.find(pair.mentees).get(0).state()).isEqualTo(MenteeState.WITHDRAWN);
    }

    @Test
    void theOthersOfAGroupMayGetAnotherMentor() {
        PairAtWork group = begun(3);
        ProcessInstance process = withdraw(group.school, person(group.mentees.get(0)), "participation");
        confirm(process, "participation");
        assertThatThrownBy(() -> walk.submit(process, "Task_SettlePairs", "pairs", List.of())).isInstanceOf(Refusal.class).hasMessageContaining("по каждой");
        settle(process, "newMentor");
        assertThat(group.open()).containsExactly("Task_ReplaceMentor");
    }

    @Test
    void thePurposeDecidesWhatStops() {
        PairAtWork pair = begun(1);
        long person = mentors.find(List.of(pair.mentor)).get(0).person().id();
        people.consent(person, "photoVideo", "municipalBase");
        mentors.send(pair.school.programme(), List.of(pair.mentor));
        mentors.release(List.of(pair.mentor));

        ProcessInstance photo = withdraw(pair.school, person, "photoVideo");
        confirm(photo, "photoVideo");
        assertThat(walk.ended(photo)).isTrue();
        assertThat(pair.open()).containsExactly("Task_HoldFirstMeeting");
        assertThat(consents.valid(List.of(person), ConsentPurpose.PHOTO_VIDEO)).isEmpty();
        assertThat(mentors.find(List.of(pair.mentor)).get(0).releasedToMunicipalBase()).isTrue();

        confirm(withdraw(pair.school, person, "municipalBase"), "municipalBase");
        assertThat(mentors.find(List.of(pair.mentor)).get(0).releasedToMunicipalBase()).isFalse();
        assertThat(pair.open()).containsExactly("Task_HoldFirstMeeting");

        long mentee = pair.mentees.get(0);
        mentees.attention(Map.of(mentee, List.of("health")));
        confirm(withdraw(pair.school, person(mentee), "specialData"), "specialData");
        assertThat(mentees.find(List.of(mentee)).get(0).attention()).isEmpty();
        assertThat(mentees.find(List.of(mentee)).get(0).state()).isEqualTo(MenteeState.IN_PAIR);
    }

    @Test
    void aProposedPairDoesNotComeAboutAndAProposedGroupGoesOn() {
        School school = schools.openWithProgramme();
        at(TODAY);
        long leaving = people.mentee(school);
        long pair = proposed(school, "001", leaving);
        long group = proposed(school, "002", leaving, people.mentee(school), people.mentee(school));
        confirm(withdraw(school, person(leaving), "participation"), "participation");

        assertThat(pairs.find(pair).orElseThrow().state()).isEqualTo(PairState.REFUSED);
        assertThat(pairs.find(group).orElseThrow().state()).isEqualTo(PairState.PROPOSED);
        assertThat(pairs.members(group)).hasSize(3);
    }

    @Test
    void theApplicationMustBeKnownAndOfOnesOwnOrganisation() {
        School school = schools.openWithProgramme();
        School another = schools.openWithProgramme();
        at(TODAY);
        long stranger = person(people.mentee(another));
        assertThatThrownBy(() -> withdraw(school, stranger, "participation")).isInstanceOf(Refusal.class).hasMessageContaining("выберите значение из списка");
        long own = person(people.mentee(school));
        assertThatThrownBy(() -> start(school, own, "2026-10-07", "participation")).isInstanceOf(Refusal.class).hasMessageContaining("не наступил");
        assertThat(walk.startForm(school.curator(), "consent-withdrawal").get("people").toString())
                .contains("" + own).doesNotContain("\"" + stranger + "\"");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeAndFlowIsWalked() {
        paths.assertAllWalked("consent-withdrawal");
    }

    private PairAtWork begun(int mentees) {
        PairAtWork pair = at.begun(at.group(mentees));
        at(TODAY);
        return pair;
    }

    private long proposed(School school, String code, Long... members) {
        long pair = database.sql("insert into pair (programme, code, form, format, mentor) values (?, ?, 'pupil-pupil', 'pair', ?) returning id")
                .params(school.programme(), code, people.mentor(school, "admitted")).query(Long.class).single();
        List.of(members).forEach(mentee -> database.sql("insert into pair_mentee (pair, mentee) values (?, ?)").params(pair, mentee).update());
        return pair;
    }

    private long person(long mentee) {
        return mentees.find(List.of(mentee)).get(0).person().id();
    }

    private ProcessInstance withdraw(School school, long person, String purpose) {
        return start(school, person, TODAY.toString(), purpose);
    }

    private ProcessInstance start(School school, long person, String receivedOn, String purpose) {
        return walk.startByForm(school.curator(), "consent-withdrawal", "organisation", school.code(), "person", String.valueOf(person),
                "purposes", SpinValues.jsonValue("[\"" + purpose + "\"]").create(), "receivedOn", receivedOn, "paperNumber", "17");
    }

    private void confirm(ProcessInstance process, String... purposes) {
        walk.submit(process, "Task_ConfirmWithdrawal", "decision", "confirm", "purposes", List.of(purposes));
    }

    private List<Map<String, Object>> rows(ProcessInstance process) {
        try {
            return new ObjectMapper().readValue(walk.form(walk.task(process, "Task_SettlePairs")).get("pairs").toString(), new TypeReference<>() { });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void settle(ProcessInstance process, String outcome) {
        List<Map<String, Object>> answered = new ArrayList<>(rows(process));
        answered.forEach(row -> row.put("outcome", outcome));
        walk.submit(process, "Task_SettlePairs", "pairs", answered);
    }

    private static LocalDate due(Task task) {
        return LocalDate.ofInstant(task.getDueDate().toInstant(), ZONE);
    }
}
