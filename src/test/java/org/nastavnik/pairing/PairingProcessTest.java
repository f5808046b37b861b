package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.engine.Refusal;
import org.nastavnik.pair.Pair;
import org.nastavnik.pair.PairMember;
import org.nastavnik.pair.PairState;
import org.nastavnik.pair.Pairs;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PairingProcessTest {

    private static final LocalDate AGED_13 = LocalDate.of(2013, 3, 1);
    private static final LocalDate AGED_16 = LocalDate.of(2010, 3, 1);
    private static final LocalDate ADULT = LocalDate.of(1980, 3, 1);

    @Autowired
    private Walk walk;
    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private Pairs pairs;
    @Autowired
    private WalkedPaths paths;
    @Autowired
    private ManagementService jobs;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private JdbcClient database;

    private School school;
    private ProcessInstance stage;

    @BeforeEach
    void openSchool() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-10-06T03:00:00Z")));
        school = schools.openWithProgramme();
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void everybodyGetsAPairAndTheOrderNamesThem() {
        long mentor = mentor();
        long mentee = people.mentee(school);
        begin();

        assertThat(rows("Task_ReviewProposal", "proposal")).singleElement().satisfies(row -> {
            assertThat(row.get("code")).isEqualTo("001");
            assertThat((String) row.get("why")).contains("тема запроса входит в компетенции наставника");
        });
        accept();
        assertThat(walk.task(stage, "Task_ConfirmPair").getName()).isEqualTo("Подтвердить согласие сторон: пара 001");
        confirmAll();
        approve("12");

        Pair pair = only(PairState.ORDERED);
        assertThat(pair.mentor()).isEqualTo(mentor);
        assertThat(pair.roleModel()).isEqualTo("равный – равному");
        assertThat(pair.startsOn()).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(pair.endsOn()).isEqualTo(LocalDate.of(2027, 5, 31));
        assertThat(database.sql("select kind || ' ' || number from document where id = ?").param(pair.document()).query(String.class).single()).isEqualTo("pairOrder 12");
        assertThat(state(mentee)).isEqualTo("inPair");
        assertThat(walk.ended(stage)).isTrue();
    }

    @Test
    void aPostponedMeetingComesBackWithItsNewDate() {
        start();
        assertThatThrownBy(() -> walk.submit(stage, "Task_HoldGroupMeeting", "decision", "postponed", "meetingPostponedTo", "2020-01-01"))
                .isInstanceOf(Refusal.class);
        walk.submit(stage, "Task_HoldGroupMeeting", "decision", "postponed", "meetingPostponedTo", "2099-10-05");
        assertThat(walk.task(stage, "Task_HoldGroupMeeting").getDueDate()).isAfter("2099-10-04T12:00:00").isBefore("2099-10-06T00:00:00");
    }

    @Test
    void wishesOfTheMeetingDecideWhoIsProposed() {
        long wanted = mentor();
        long unwanted = mentor();
        long one = people.mentee(school);
        long other = people.mentee(school);
        start();
        walk.submit(stage, "Task_HoldGroupMeeting", "decision", "held", "date", "2026-09-25", "place", "актовый зал",
                "present", List.of("mentor-" + wanted, "mentee-" + one, "mentee-" + other),
                "wishes", List.of(Map.of("person", "mentee-" + other, "wants", List.of("mentor-" + wanted)),
                        Map.of("person", "mentor-" + unwanted, "wantsNot", List.of("mentee-" + one))));

        assertThat(proposed()).containsExactlyInAnyOrder(List.of(wanted, one), List.of(wanted, other));
        assertThat(database.sql("select count(*) from group_meeting_presence join group_meeting on group_meeting.id = meeting where programme = ?")
                .param(school.programme()).query(Long.class).single()).isEqualTo(3);
    }

    @Test
    void nobodyCanWishForTheOwnSideOrForAndAgainstTheSamePerson() {
        long mentor = mentor();
        long mentee = people.mentee(school);
        start();
        assertThatThrownBy(() -> meet(Map.of("person", "mentor-" + mentor, "wants", List.of("mentor-" + mentor))))
                .isInstanceOf(Refusal.class).hasMessageContaining("наставнику называют наставляемых");
        assertThatThrownBy(() -> meet(Map.of("person", "mentor-" + mentor, "wants", List.of("mentee-" + mentee)),
                Map.of("person", "mentee-" + mentee, "wantsNot", List.of("mentor-" + mentor))))
                .isInstanceOf(Refusal.class).hasMessageContaining("и в нежелательных парах");
    }

    @Test
    void case12AMinorWithoutDataConsentIsInNoPairUntilBothPapersAreThere() {
        mentor();
        long child = people.person(school, "pupil", AGED_13);
        people.consent(child, "participation");
        long mentee = menteeOf(child, "pupil-pupil");
        begin();

        assertThat(proposed()).isEmpty();
        assertThat(rows("Task_ReviewProposal", "unmatched")).singleElement().satisfies(row ->
                assertThat(row.get("reason")).isEqualTo("нет согласия: обработка персональных данных: нет подписи законного представителя"));

        people.consent(child, "personalData");
        walk.submit(stage, "Task_ReviewProposal", "decision", "again");
        assertThat(proposed()).extracting(couple -> couple.get(1)).containsExactly(mentee);
    }

    @Test
    void aPostponedProposalIsComputedAnewOnTheDay() {
        people.mentee(school);
        begin();
        assertThatThrownBy(() -> walk.submit(stage, "Task_ReviewProposal", "decision", "postpone", "proposalPostponedTo", "2020-01-01")).isInstanceOf(Refusal.class);
        walk.submit(stage, "Task_ReviewProposal", "decision", "postpone", "proposalPostponedTo", "2099-01-15");
        mentor();
        runTimer("Timer_ProposalPostponed");
        assertThat(proposed()).hasSize(1);
    }

    @Test
    void theCuratorChangesTheProposalByHand() {
        long one = mentor();
        long other = mentor();
        List<Long> mentees = List.of(people.mentee(school), people.mentee(school), people.mentee(school), people.mentee(school));
        begin();
        List<Pair> found = pairs.ofProgramme(school.programme());
        long pinnedMentee = mentee(found.get(0));
        walk.submit(stage, "Task_ReviewProposal", "decision", "again", "changes", List.of(
                Map.of("action", "pin", "pair", String.valueOf(found.get(0).id())),
                Map.of("action", "forbid", "pair", String.valueOf(found.get(1).id())),
                Map.of("action", "remove", "pair", String.valueOf(found.get(2).id())),
                Map.of("action", "remove", "pair", String.valueOf(found.get(3).id()))));
        assertThat(proposed()).hasSize(4).contains(List.of(found.get(0).mentor(), pinnedMentee));
        assertThat(pairs.find(found.get(0).id())).isPresent();
        assertThat(proposed()).doesNotContain(List.of(found.get(1).mentor(), mentees.get(1)));

        Pair last = pairs.ofProgramme(school.programme(), PairState.PROPOSED).get(3);
        long roleModel = database.sql("select id from role_model where title = 'лидер – пассивный'").query(Long.class).single();
        List<Map<String, Object>> others = new ArrayList<>();
        pairs.ofProgramme(school.programme(), PairState.PROPOSED).stream().filter(pair -> pair.id() != last.id())
                .forEach(pair -> others.add(Map.of("action", "remove", "pair", String.valueOf(pair.id()))));
        long anybody = last.mentor() == one ? other : one;
        List<Long> group = mentees.stream().filter(mentee -> mentee != mentee(last)).limit(2).toList();
        List<Map<String, Object>> changes = new ArrayList<>(others);
        changes.add(Map.of("action", "change", "pair", String.valueOf(last.id()), "roleModel", String.valueOf(roleModel)));
        changes.add(Map.of("action", "add", "mentor", String.valueOf(anybody), "mentees", texts(group), "roleModel", String.valueOf(roleModel)));
        walk.submit(stage, "Task_ReviewProposal", "decision", "accept", "changes", changes);

        assertThat(pairs.find(last.id()).orElseThrow().roleModel()).isEqualTo("лидер – пассивный");
        assertThat(pairs.ofProgramme(school.programme(), PairState.PROPOSED)).filteredOn(Pair::group).singleElement()
                .satisfies(pair -> assertThat(pairs.members(pair.id())).filteredOn(member -> !member.isMentor()).extracting(PairMember::id)
                        .containsExactlyInAnyOrderElementsOf(group));
        assertThat(walk.tasks(stage, "Task_ConfirmPair")).hasSize(2);
    }

    @Test
    void whatARuleForbidsIsNotAcceptedAndAWarningNeedsAReason() {
        long young = mentor(LocalDate.of(2014, 3, 1), 1);
        List<Long> mentees = List.of(people.mentee(school), people.mentee(school));
        begin();
        Pair pair = only(PairState.PROPOSED);
        assertThat((String) rows("Task_ReviewProposal", "proposal").get(0).get("warnings")).contains("наставнику меньше 14 лет", "младше наставляемого");
        assertThat(rows("Task_ReviewProposal", "changes")).singleElement().satisfies(row -> assertThat(row.get("action")).isEqualTo("keep"));
        assertThatThrownBy(this::accept).isInstanceOf(Refusal.class).hasMessageContaining("пара 001: наставнику меньше 14 лет; наставник младше наставляемого – укажите причину");
        assertThatThrownBy(() -> change(pair, "mentees", texts(mentees), "reasonOfChange", "хорошо знакомы"))
                .isInstanceOf(Refusal.class).hasMessageContaining("группа 001: у наставника нет свободных мест");

        List<String> others = mentees.stream().filter(mentee -> pairs.members(pair.id()).stream().noneMatch(member -> !member.isMentor() && member.id() == mentee))
                .map(String::valueOf).toList();
        change(pair, "mentees", others, "reasonOfChange", "давно дружат");
        confirmAll();
        assertThat((String) rows("Task_ApprovePairOrder", "pairs").get(0).get("remark")).contains("Куратор: давно дружат");
        walk.submit(stage, "Task_ApprovePairOrder", "decision", "return", "returned", List.of(String.valueOf(pair.id())), "comment", "дружбы мало");
        walk.submit(stage, "Task_ReviewProposal", "decision", "accept", "changes",
                List.of(Map.of("action", "keep", "pair", String.valueOf(pair.id()), "reason", "победитель олимпиады")));
        confirmAll();
        assertThat((String) rows("Task_ApprovePairOrder", "pairs").get(0).get("remark")).contains("Куратор: победитель олимпиады");
        assertThat(pair.mentor()).isEqualTo(young);
    }

    @Test
    void aRaisedCapacityAboveTwiceTheTableNeedsTheHeadsReason() {
        long mentor = mentor(AGED_16, 1);
        for (int i = 0; i < 7; i++) {
            people.mentee(school);
        }
        begin();
        assertThat(proposed()).hasSize(1);
        assertThat((String) rows("Task_ReviewProposal", "unmatched").get(0).get("reason")).contains("у наставника нет свободных мест (1)");
        walk.submit(stage, "Task_ReviewProposal", "decision", "again", "raises",
                List.of(Map.of("mentor", String.valueOf(mentor), "places", 7, "reason", "готов вести весь класс")));
        assertThat(proposed()).hasSize(7);
        accept();
        confirmAll();
        assertThat((String) walk.form(walk.task(stage, "Task_ApprovePairOrder")).get("overload")).contains("мест 7. Причина: готов вести весь класс");
        assertThatThrownBy(() -> approve("13")).isInstanceOf(Refusal.class).hasMessageContaining("двойной нормы");
        walk.submit(stage, "Task_ApprovePairOrder", "decision", "approve", "number", "13", "date", "2026-10-05", "capacityReason", "согласен на одно полугодие");
        assertThat(pairs.ofProgramme(school.programme(), PairState.ORDERED)).hasSize(7);
    }

    @Test
    void whoDeclinesIsProposedToSomebodyElse() {
        mentor();
        mentor();
        long mentee = people.mentee(school);
        begin();
        long first = only(PairState.PROPOSED).mentor();
        accept();
        confirm(walk.task(stage, "Task_ConfirmPair"), "yes", "no", "yes");
        assertThat(pairs.ofProgramme(school.programme(), PairState.REFUSED)).singleElement().satisfies(pair -> assertThat(pair.endReason()).isEqualTo("declined"));
        assertThat(only(PairState.PROPOSED).mentor()).isNotEqualTo(first);
        accept();
        confirm(walk.task(stage, "Task_ConfirmPair"), "yes", "yes", "no");
        assertThat(proposed()).isEmpty();
        assertThat((String) rows("Task_ReviewProposal", "unmatched").get(0).get("reason")).contains("больше не предлагать вместе");
        assertThat(state(mentee)).isEqualTo("inBase");
    }

    @Test
    void silenceIsNoRefusalAndTheCoupleMayBeProposedAgain() {
        mentor();
        people.mentee(school);
        begin();
        accept();
        confirm(walk.task(stage, "Task_ConfirmPair"), "yes", "yes", "silent");
        assertThat(proposed()).hasSize(1);
        assertThat(pairs.ofProgramme(school.programme(), PairState.REFUSED)).singleElement().satisfies(pair -> assertThat(pair.endReason()).isEqualTo("noAnswer"));
    }

    @Test
    void aGroupGoesOnWithoutWhoeverDeclined() {
        long mentor = mentor();
        List<Long> mentees = List.of(people.mentee(school), people.mentee(school), people.mentee(school));
        begin();
        makeGroup(mentor, mentees);
        Task task = walk.task(stage, "Task_ConfirmPair");
        assertThatThrownBy(() -> walk.submit(task, "mentorAgrees", "yes", "mentorsRepresentative", "yes", "mentees", List.of(answer(mentees.get(0), "yes", "yes"))))
                .isInstanceOf(Refusal.class).hasMessageContaining("по каждому наставляемому");
        walk.submit(task, "mentorAgrees", "yes", "mentorsRepresentative", "yes", "mentees",
                List.of(answer(mentees.get(0), "yes", "yes"), answer(mentees.get(1), "no", "yes"), answer(mentees.get(2), "yes", "yes")));
        Pair group = only(PairState.CONFIRMED);
        assertThat(group.group()).isTrue();
        assertThat(pairs.members(group.id())).extracting(PairMember::id).doesNotContain(mentees.get(1));
    }

    @Test
    void theHeadReturnsOnePairAndOrdersTheRest() {
        mentor(AGED_16, 1);
        mentor(AGED_16, 1);
        people.mentee(school);
        people.mentee(school);
        begin();
        accept();
        confirmAll();
        List<Pair> confirmed = pairs.ofProgramme(school.programme(), PairState.CONFIRMED);
        String returned = String.valueOf(confirmed.get(0).id());
        walk.submit(stage, "Task_ApprovePairOrder", "decision", "return", "returned", List.of(returned),
                "comment", "замените форму работы этой пары", "orderRest", true, "number", "14", "date", "2026-10-05");

        assertThat(only(PairState.ORDERED).id()).isEqualTo(confirmed.get(1).id());
        assertThat(only(PairState.PROPOSED).id()).isEqualTo(confirmed.get(0).id());
        assertThat((String) walk.form(walk.task(stage, "Task_ReviewProposal")).get("context")).contains("замените форму работы этой пары");
        accept();
        confirmAll();
        approve("15");
        assertThat(walk.ended(stage)).isTrue();
    }

    @Test
    void aReturnOfEverythingOrdersNothing() {
        mentor();
        people.mentee(school);
        begin();
        accept();
        confirmAll();
        String pair = String.valueOf(only(PairState.CONFIRMED).id());
        assertThatThrownBy(() -> walk.submit(stage, "Task_ApprovePairOrder", "decision", "return", "returned", List.of(pair), "comment", "коротко"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> walk.submit(stage, "Task_ApprovePairOrder", "decision", "return", "returned", List.of(pair), "comment", "обсудите ещё раз",
                "orderRest", true, "number", "16", "date", "2026-10-05")).isInstanceOf(Refusal.class).hasMessageContaining("кроме возвращённых");
        walk.submit(stage, "Task_ApprovePairOrder", "decision", "return", "returned", List.of(pair), "comment", "обсудите ещё раз");
        assertThat(walk.open(stage)).containsExactly("Task_ReviewProposal");
        assertThat(only(PairState.PROPOSED).id()).isEqualTo(Long.parseLong(pair));
    }

    @Test
    void anOrderIsRefusedWhenAConsentWasWithdrawnMeanwhile() {
        mentor();
        long mentee = people.mentee(school);
        begin();
        accept();
        confirmAll();
        database.sql("""
                update consent set state = 'revoked' where purpose = 'participation' and participant = (select participant from mentee where id = ?)""")
                .param(mentee).update();
        assertThat((String) walk.form(walk.task(stage, "Task_ApprovePairOrder")).get("blocked")).contains("пара 001", "участие в программе");
        assertThatThrownBy(() -> approve("17")).isInstanceOf(Refusal.class)
                .hasMessageContaining("пара 001: нет действующих согласий наставляемого (участие в программе: нет подписи законного представителя)");
        assertThat(pairs.ofProgramme(school.programme(), PairState.ORDERED)).isEmpty();
    }

    @Test
    void aTeacherMentorsATeacherOnlyWithLabourPapers() {
        long mentee = youngTeacherWithAMentor();
        Task task = walk.task(stage, "Task_ConfirmPair");
        assertThat(walk.form(task)).containsEntry("labour", true).containsEntry("mentorIsMinor", false);
        walk.submit(task, "mentorAgrees", "yes", "mentees", List.of(Map.of("id", String.valueOf(mentee), "agrees", "yes")), "consentOn", "2026-09-20");
        assertThatThrownBy(() -> approve("18")).isInstanceOf(Refusal.class).hasMessageContaining("нет документа: дополнительное соглашение");
        walk.submit(stage, "Task_ApprovePairOrder", "decision", "return", "returned", List.of(String.valueOf(only(PairState.CONFIRMED).id())), "comment", "нужно соглашение");
        accept();
        Task again = walk.task(stage, "Task_ConfirmPair");
        assertThat(walk.form(again)).containsEntry("consentOn", "2026-09-20");
        walk.submit(again, "mentorAgrees", "yes", "mentees", List.of(Map.of("id", String.valueOf(mentee), "agrees", "yes")), "consentOn", "2026-09-20",
                "addendumNumber", "соглашение 5/26", "addendumOn", "2026-09-28", "noSupplementGround", "Оплата входит в оклад");
        approve("18");
        assertThat(pairs.ofProgramme(school.programme(), PairState.ORDERED)).hasSize(1);
    }

    @Test
    void aTeacherWhoseFunctionItIsNeedsNoAddendum() {
        long mentee = youngTeacherWithAMentor();
        Task task = walk.task(stage, "Task_ConfirmPair");
        Object[] agreed = {"mentorAgrees", "yes", "mentees", List.of(Map.of("id", String.valueOf(mentee), "agrees", "yes")), "consentOn", "2026-09-20", "inFunction", true};
        assertThatThrownBy(() -> walk.submit(task, agreed)).isInstanceOf(Refusal.class).hasMessageContaining("«Документ-основание»");
        walk.submit(task, Stream.concat(Stream.of(agreed), Stream.of("ground", "Должностная инструкция, пункт 2.4")).toArray());
        approve("19");
        assertThat(pairs.ofProgramme(school.programme(), PairState.ORDERED)).hasSize(1);
    }

    @Test
    void whoWaitsIsLookedAtAgainEachMonth() {
        long mentee = people.mentee(school);
        begin();
        accept();
        assertThat(rows("Task_SupportUnmatched", "people")).singleElement().satisfies(row ->
                assertThat(row.get("why")).isEqualTo("нет допущенного наставника формы «ученик – ученик»"));
        assertThatThrownBy(() -> walk.submit(stage, "Task_SupportUnmatched", "people", List.of())).isInstanceOf(Refusal.class);
        support(mentee, "wait");
        runTimer("Timer_Month");
        support(mentee, "wait");
        mentor();
        runTimer("Timer_Month");
        assertThat(proposed()).hasSize(1);
        accept();
        confirmAll();
        approve("19");
        assertThat(walk.ended(stage)).isTrue();
        assertThat(database.sql("select next_step from mentee where id = ?").param(mentee).query(String.class).optional()).isEmpty();
    }

    @Test
    void aRoundThatIsOpenedAgainBeginsWithAProposalAndIsWokenWhileItWaits() {
        long mentee = people.mentee(school);
        stage = walk.start("pairing", school, "reopened", true);
        accept();
        support(mentee, "wait");
        mentor();
        runtime.createMessageCorrelation("pair-wanted").processInstanceId(stage.getId()).correlate();
        assertThat(proposed()).hasSize(1);
    }

    @Test
    void aRoundForThoseWhoWaitAsksNothingUntilItIsWoken() {
        long mentee = people.mentee(school);
        database.sql("insert into unmatched_step (mentee, step, decided_on) values (?, 'wait', '2026-10-01')").param(mentee).update();
        stage = walk.start("pairing", school, "reopened", true);
        assertThat(walk.open(stage)).isEmpty();
        runtime.createMessageCorrelation("pair-wanted").processInstanceId(stage.getId()).correlate();
        assertThat(walk.open(stage)).as("nobody is free: what now?").containsExactly("Task_SupportUnmatched");
    }

    @Test
    void aRecordedWayToGoOnEndsTheStage() {
        long mentee = people.mentee(school);
        begin();
        accept();
        support(mentee, "psychologist");
        assertThat(walk.ended(stage)).isTrue();
        assertThat(database.sql("select next_step from mentee where id = ?").param(mentee).query(String.class).single()).isEqualTo("работа с психологом");
    }

    @Test
    void anotherFormLeadsToANewProposalAtOnce() {
        people.mentor(school, "teacher", ADULT, "teacher-teacher", "study", 2, "admitted");
        long mentee = people.mentee(school, "teacher", LocalDate.of(2000, 3, 1), "pupil-pupil", "study");
        begin();
        accept();
        walk.submit(stage, "Task_SupportUnmatched", "people",
                List.of(Map.of("id", String.valueOf(mentee), "step", "otherForm", "form", "teacher-teacher")));
        assertThat(proposed()).hasSize(1);
    }

    @Test
    void theStageEndsWithTheProgramme() {
        mentor();
        people.mentee(school);
        begin();
        accept();
        runTimer("Start_ProgrammeOver");
        assertThat(walk.ended(stage)).isTrue();
        assertThat(pairs.ofProgramme(school.programme(), PairState.REFUSED)).hasSize(1);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeAndFlowIsWalked() {
        paths.assertAllWalked("pairing");
    }

    private void start() {
        stage = walk.start("pairing", school);
    }

    /** Up to the review of the first proposal. */
    private void begin() {
        start();
        meet();
    }

    @SafeVarargs
    private void meet(Map<String, Object>... wishes) {
        Object present = walk.form(walk.task(stage, "Task_HoldGroupMeeting")).get("people");
        String anybody = ((SpinJsonNode) present).elements().isEmpty() ? null : ((SpinJsonNode) present).elements().get(0).prop("value").stringValue();
        walk.submit(stage, "Task_HoldGroupMeeting", "decision", "held", "date", "2026-09-25", "place", "актовый зал", "present", List.of(anybody),
                "wishes", Arrays.asList(wishes));
    }

    private void accept() {
        walk.submit(stage, "Task_ReviewProposal", "decision", "accept");
    }

    private long youngTeacherWithAMentor() {
        people.mentor(school, "teacher", ADULT, "teacher-teacher", "study", 2, "admitted");
        long mentee = people.mentee(school, "youngSpecialist", LocalDate.of(2002, 3, 1), "teacher-teacher", "study");
        begin();
        accept();
        return mentee;
    }

    private void change(Pair pair, Object... values) {
        Map<String, Object> row = Walk.map(values);
        row.put("action", "change");
        row.put("pair", String.valueOf(pair.id()));
        walk.submit(stage, "Task_ReviewProposal", "decision", "accept", "changes", List.of(row));
    }

    private void makeGroup(long mentor, List<Long> mentees) {
        List<Map<String, Object>> changes = new ArrayList<>();
        pairs.ofProgramme(school.programme(), PairState.PROPOSED).forEach(pair -> changes.add(Map.of("action", "remove", "pair", String.valueOf(pair.id()))));
        String roleModel = database.sql("select id from role_model where title = 'лидер – пассивный'").query(String.class).single();
        changes.add(Map.of("action", "add", "mentor", String.valueOf(mentor), "mentees", texts(mentees), "roleModel", roleModel));
        walk.submit(stage, "Task_ReviewProposal", "decision", "accept", "changes", changes);
    }

    private void confirmAll() {
        walk.tasks(stage, "Task_ConfirmPair").forEach(task -> confirm(task, "yes", "yes", "yes"));
    }

    private void confirm(Task task, String mentor, String mentee, String representative) {
        List<?> shown = list(walk.form(task).get("mentees"));
        List<Map<String, Object>> answers = new ArrayList<>();
        shown.forEach(row -> answers.add(answer(Long.parseLong((String) ((Map<?, ?>) row).get("id")), mentee, representative)));
        walk.submit(task, "mentorAgrees", mentor, "mentorsRepresentative", "yes", "mentees", answers);
    }

    private static Map<String, Object> answer(long mentee, String agrees, String representative) {
        return new HashMap<>(Map.of("id", String.valueOf(mentee), "minor", true, "agrees", agrees, "representative", representative));
    }

    private void approve(String number) {
        walk.submit(stage, "Task_ApprovePairOrder", "decision", "approve", "number", number, "date", "2026-10-05");
    }

    private void support(long mentee, String step) {
        walk.submit(stage, "Task_SupportUnmatched", "people", List.of(Map.of("id", String.valueOf(mentee), "step", step)));
    }

    private void runTimer(String activity) {
        jobs.executeJob(jobs.createJobQuery().processInstanceId(stage.getId()).activityId(activity).singleResult().getId());
    }

    private long mentor() {
        return people.mentor(school, "admitted");
    }

    private long mentor(LocalDate born, int capacity) {
        return people.mentor(school, "pupil", born, "pupil-pupil", "study", capacity, "admitted");
    }

    private long menteeOf(long person, String form) {
        return database.sql("insert into mentee (programme, participant, theme, preferred_forms, state) values (?, ?, 'study', array[?], 'inBase') returning id")
                .params(school.programme(), person, form).query(Long.class).single();
    }

    private String state(long mentee) {
        return database.sql("select state from mentee where id = ?").param(mentee).query(String.class).single();
    }

    private Pair only(PairState state) {
        List<Pair> found = pairs.ofProgramme(school.programme(), state);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private long mentee(Pair pair) {
        return pairs.members(pair.id()).stream().filter(member -> !member.isMentor()).findFirst().orElseThrow().id();
    }

    /** Mentor and mentee of every proposed pair. */
    private List<List<Long>> proposed() {
        return pairs.ofProgramme(school.programme(), PairState.PROPOSED).stream().map(pair -> List.of(pair.mentor(), mentee(pair))).toList();
    }

    private List<Map<String, Object>> rows(String task, String key) {
        List<Map<String, Object>> rows = new ArrayList<>();
        list(walk.form(walk.task(stage, task)).get(key)).forEach(row -> {
            Map<String, Object> copy = new HashMap<>();
            ((Map<?, ?>) row).forEach((name, value) -> copy.put((String) name, value));
            rows.add(copy);
        });
        return rows;
    }

    private static List<?> list(Object json) {
        return ((SpinJsonNode) json).mapTo(List.class);
    }

    private static List<String> texts(List<Long> ids) {
        return ids.stream().map(String::valueOf).toList();
    }
}
