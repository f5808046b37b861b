package org.nastavnik.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.programme.MentoringForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class RosterTest {

    private static final LocalDate AGED_13 = LocalDate.of(2013, 3, 1);
    private static final LocalDate AGED_16 = LocalDate.of(2010, 3, 1);
    private static final LocalDate ADULT = LocalDate.of(1980, 3, 1);

    @Autowired
    private Rosters rosters;
    @Autowired
    private CapacityRaises raises;
    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private JdbcClient database;

    private School school;

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
    void theSmallerOfTableAndTheMentorsOwnWordCountsUntilTheCapacityIsRaised() {
        long modest = mentor(1);
        long eager = mentor(10);
        assertThat(places(modest).allowed()).isEqualTo(1);
        assertThat(places(eager).allowed()).isEqualTo(3);
        raises.raise(modest, 6, "просит сам", school.curator());
        raises.raise(eager, 7, "просит сам", school.curator());
        assertThat(places(modest)).satisfies(places -> assertThat(places.free()).isEqualTo(6)).satisfies(places -> assertThat(places.needsHead()).isFalse());
        assertThat(places(eager).needsHead()).isTrue();
        raises.agree(List.of(eager), "на одно полугодие", school.head());
        assertThat(places(eager).needsHead()).isFalse();
        raises.raise(eager, 8, "ещё один", school.curator());
        assertThat(places(eager).needsHead()).isTrue();
    }

    @Test
    void aProposalReservesAPlaceForFiveWorkingDays() {
        long mentor = mentor(3);
        pair(mentor, people.mentee(school), "proposed", LocalDate.of(2026, 9, 29));
        pair(mentor, people.mentee(school), "proposed", LocalDate.of(2026, 9, 28));
        assertThat(places(mentor).taken()).isEqualTo(1);
    }

    @Test
    void livePairsTakePlacesAndFinishedOnesDoNot() {
        long mentor = mentor(3);
        long working = pair(mentor, people.mentee(school), "working", null);
        pair(mentor, people.mentee(school), "endedEarly", null);
        pair(mentor, people.mentee(school), "confirmed", null);
        assertThat(places(mentor).taken()).isEqualTo(2);
        assertThat(rosters.read(school.programme(), Set.of(working)).mentor(mentor).orElseThrow().places().taken()).isEqualTo(1);
    }

    @Test
    void theSameTwoAreNotTogetherTwiceInOneForm() {
        long mentor = mentor(3);
        long mentee = people.mentee(school);
        pair(mentor, mentee, "working", null);
        assertThat(codes(mentor, mentee, MentoringForm.PUPIL_PUPIL)).containsExactly("together");
    }

    @Test
    void aParentAndTheOwnClassTeacherAreWarnedAbout() {
        long teacher = people.mentor(school, "teacher", ADULT, "pupil-pupil", "study", 3, "admitted");
        long parent = people.mentor(school, "parent", ADULT, "pupil-pupil", "study", 3, "admitted");
        long mentee = people.mentee(school);
        describe("mentor", teacher, "Учитель физики, классный руководитель 7Б");
        database.sql("""
                        insert into representative (participant, full_name)
                        select (select participant from mentee where id = ?), upper(surname || ' ' || name || ' ' || patronymic)
                          from participant join mentor on participant.id = mentor.participant where mentor.id = ?""").params(mentee, parent).update();
        assertThat(codes(teacher, mentee, MentoringForm.PUPIL_PUPIL)).contains("classTeacher");
        assertThat(codes(parent, mentee, MentoringForm.PUPIL_PUPIL)).contains("parent");
        describe("mentor", teacher, "Учитель физики, классный руководитель 8 А");
        assertThat(codes(teacher, mentee, MentoringForm.PUPIL_PUPIL)).doesNotContain("classTeacher");
    }

    @Test
    void papersAdmissionBaseFormAndRoleModelAreChecked() {
        long mentor = people.mentor(school, "trained");
        long child = people.person(school, "pupil", AGED_13);
        long mentee = database.sql("insert into mentee (programme, participant, theme, preferred_forms, state) values (?, ?, 'study', '{pupil-pupil}', 'reserve') returning id")
                .params(school.programme(), child).query(Long.class).single();
        Couple couple = new Couple(mentor, mentee, MentoringForm.STUDENT_PUPIL, "лидер – пассивный");
        assertThat(rosters.read(school.programme(), Set.of()).check(couple)).extracting(Finding::code)
                .contains("menteeConsent", "notAdmitted", "notInBase", "formOff", "roleModel", "mentorForm", "menteeForm").doesNotContain("mentorConsent");
    }

    private List<String> codes(long mentor, long mentee, MentoringForm form) {
        return rosters.read(school.programme(), Set.of()).check(new Couple(mentor, mentee, form, null)).stream().map(Finding::code).toList();
    }

    private Places places(long mentor) {
        return rosters.read(school.programme(), Set.of()).mentor(mentor).orElseThrow().places();
    }

    private long mentor(int capacity) {
        return people.mentor(school, "pupil", AGED_16, "pupil-pupil", "study", capacity, "admitted");
    }

    private long pair(long mentor, long mentee, String state, LocalDate proposedOn) {
        long pair = database.sql("""
                        insert into pair (programme, code, form, format, mentor, state, proposed_on)
                        select ?, (count(*) + 1)::text, 'pupil-pupil', 'pair', ?, ?, ? from pair where programme = ? returning id""")
                .params(school.programme(), mentor, state, proposedOn, school.programme()).query(Long.class).single();
        database.sql("insert into pair_mentee (pair, mentee) values (?, ?)").params(pair, mentee).update();
        return pair;
    }

    private void describe(String side, long id, String post) {
        database.sql("update participant set class_or_post = ? where id = (select participant from " + side + " where id = ?)").params(post, id).update();
    }
}
