package org.nastavnik.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.nastavnik.participant.ConsentPurpose.PARTICIPATION;
import static org.nastavnik.participant.ConsentPurpose.PERSONAL_DATA;
import static org.nastavnik.participant.ConsentPurpose.SPECIAL_DATA;
import static org.nastavnik.participant.Signer.PERSON;
import static org.nastavnik.participant.Signer.REPRESENTATIVE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ConsentsTest {

    @Autowired
    private Consents consents;
    @Autowired
    private Mentees mentees;
    @Autowired
    private Mentors mentors;
    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private ConsentTexts texts;
    @Autowired
    private ConsentHistory history;
    @Autowired
    private JdbcClient database;

    private School school;

    @BeforeEach
    void inOctober() {
        at(LocalDate.of(2026, 10, 1));
        school = schools.openWithProgramme();
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void whoSignsDependsOnAge() {
        assertThat(signers("pupil", LocalDate.of(2012, 10, 2))).containsExactly(REPRESENTATIVE);
        assertThat(signers("pupil", LocalDate.of(2012, 10, 1))).containsExactly(PERSON, REPRESENTATIVE);
        assertThat(signers("pupil", LocalDate.of(2008, 10, 2))).containsExactly(PERSON, REPRESENTATIVE);
        assertThat(signers("pupil", LocalDate.of(2008, 10, 1))).containsExactly(PERSON);
        assertThat(signers("student", null)).containsExactly(PERSON, REPRESENTATIVE);
        assertThat(signers("teacher", null)).containsExactly(PERSON);
    }

    @Test
    void aMinorWithOnlyOneOfTwoPapersIsNotValidAndTheMissingPaperIsNamed() {
        long child = people.person(school, "pupil", LocalDate.of(2013, 3, 1));
        people.consent(child, "participation");

        assertThat(consents.valid(List.of(child))).isEmpty();
        assertThat(consents.missing(List.of(child))).containsExactly(new MissingConsent(child, PERSONAL_DATA, Set.of(REPRESENTATIVE), false));
        assertThat(consents.missing(List.of(child)).get(0).text())
                .isEqualTo("обработка персональных данных: нет подписи законного представителя");

        people.consent(child, "personalData");
        assertThat(consents.missing(List.of(child))).isEmpty();
        assertThat(consents.valid(List.of(child))).containsExactly(child);
        assertThat(consents.valid(List.of(child), ConsentPurpose.MUNICIPAL_BASE)).isEmpty();
    }

    @Test
    void fromFourteenBothSignaturesAreNeeded() {
        long pupil = people.person(school, "pupil", LocalDate.of(2011, 3, 1));
        people.consent(pupil, "participation", "personalData");
        database.sql("update consent set signed_by_person = false where participant = ? and purpose = 'participation'").param(pupil).update();

        assertThat(consents.missing(List.of(pupil))).containsExactly(new MissingConsent(pupil, PARTICIPATION, Set.of(PERSON), false));
    }

    @Test
    void whoTurnsFourteenLaterDoesNotSignAnew() {
        long child = people.person(school, "pupil", LocalDate.of(2012, 12, 1));
        people.consent(child, "participation", "personalData");
        database.sql("update consent set signed_by_person = false where participant = ?").param(child).update();

        at(LocalDate.of(2027, 2, 1));

        assertThat(consents.valid(List.of(child))).containsExactly(child);
    }

    @Test
    void anExpiredConsentIsMissingAndARefusedOneSaysSo() {
        long teacher = people.person(school, "teacher", null);
        people.consent(teacher, "participation", "personalData");
        database.sql("update consent set valid_to = '2026-09-30' where participant = ? and purpose = 'participation'").param(teacher).update();
        database.sql("update consent set state = 'refused' where participant = ? and purpose = 'personalData'").param(teacher).update();

        assertThat(consents.missing(List.of(teacher))).containsExactly(
                new MissingConsent(teacher, PARTICIPATION, Set.of(PERSON), false), new MissingConsent(teacher, PERSONAL_DATA, Set.of(PERSON), true));
    }

    @Test
    void specialDataNeedsAConsentOnlyWhereAttentionCategoriesAreKept() {
        Mentee mentee = mentees.find(List.of(people.mentee(school))).get(0);
        long person = mentee.person().id();
        assertThat(consents.missing(List.of(person))).isEmpty();

        database.sql("update mentee set attention = '{lowIncome}' where id = ?").param(mentee.id()).update();

        assertThat(consents.missing(List.of(person))).containsExactly(new MissingConsent(person, SPECIAL_DATA, Set.of(REPRESENTATIVE), false));
        assertThat(consents.valid(List.of(person))).containsExactly(person);
    }

    @Test
    void registersFindByProgrammeAndState() {
        long mentee = people.mentee(school);
        long mentor = people.mentor(school, "inBase");

        assertThat(mentees.inBase(school.programme())).extracting(Mentee::id).containsExactly(mentee);
        mentees.state(List.of(mentee), MenteeState.IN_PAIR);
        assertThat(mentees.inBase(school.programme())).isEmpty();
        assertThat(mentees.ofProgramme(school.programme())).extracting(Mentee::state).containsExactly(MenteeState.IN_PAIR);

        mentors.state(List.of(mentor), MentorState.ADMITTED);
        assertThat(mentors.ofProgramme(school.programme(), MentorState.ADMITTED, MentorState.SUSPENDED)).extracting(Mentor::id).containsExactly(mentor);
        assertThat(mentors.find(List.of(mentor)).get(0).person().label()).contains(" П. И., 7 Б");
    }

    @Test
    void aConsentKeepsTheVersionOfItsDayAndHoldsAsLongAsThatTextSays() {
        Municipality town = schools.openMunicipality(1);
        School here = town.schools().get(0);
        long teacher = people.person(here, "teacher", LocalDate.of(1980, 1, 1));
        texts.add(town.code(), ConsentPurpose.PARTICIPATION, LocalDate.of(2026, 9, 20), 6, "Новый текст муниципалитета, длиннее сорока знаков", town.specialist(), false);
        note(teacher, LocalDate.of(2026, 9, 19));
        assertThat(current(teacher)).extracting(Consent::validTo).isEqualTo(LocalDate.of(2027, 9, 18));
        assertThat(history.of(teacher)).extracting(ConsentRecord::textVersion).containsExactly(1);

        note(teacher, LocalDate.of(2026, 9, 30));
        assertThat(current(teacher)).extracting(Consent::validTo).isEqualTo(LocalDate.of(2027, 3, 29));
        assertThat(history.of(teacher)).extracting(ConsentRecord::textVersion, ConsentRecord::replaced).containsExactly(tuple(2, false), tuple(1, true));
        assertThat(texts.current(school.code(), LocalDate.of(2026, 10, 1)).get(ConsentPurpose.PARTICIPATION).version()).as("another municipality").isEqualTo(1);
    }

    @Test
    void whenThePurposeChangesEverybodyIsAskedAnew() {
        Municipality town = schools.openMunicipality(1);
        long teacher = people.person(town.schools().get(0), "teacher", LocalDate.of(1980, 1, 1));
        note(teacher, LocalDate.of(2026, 9, 1));
        texts.add(town.code(), ConsentPurpose.PARTICIPATION, LocalDate.of(2026, 10, 1), 12, "Теперь и поездки: новый текст, длиннее сорока знаков", town.specialist(), true);
        assertThat(consents.missing(List.of(teacher))).extracting(MissingConsent::purpose).contains(ConsentPurpose.PARTICIPATION);
        assertThat(consents.runOut(ClockUtil.getCurrentTime().toInstant())).contains(teacher);
        assertThat(consents.runOut(ClockUtil.getCurrentTime().toInstant())).as("each runs out once").doesNotContain(teacher);
        assertThat(history.of(teacher).get(0).state()).isEqualTo("expired");
        note(teacher, LocalDate.of(2026, 10, 1));
        assertThat(current(teacher).runsOn(LocalDate.of(2027, 9, 30))).isTrue();
    }

    private void note(long person, LocalDate on) {
        consents.note(List.of(new ConsentEntry(person, ConsentPurpose.PARTICIPATION, Consent.GIVEN, Set.of(PERSON), null, on, "7")));
    }

    private Consent current(long person) {
        return consents.current(List.of(person)).get(person).get(ConsentPurpose.PARTICIPATION);
    }

    private Set<Signer> signers(String kind, LocalDate birthDate) {
        Participant person = new Participant(1, school.code(), new PersonName("Иванов", "Иван", null), birthDate, ParticipantKind.of(kind), null, null, null, null);
        return Signer.needed(person, LocalDate.of(2026, 10, 1));
    }

    private static void at(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(day.atStartOfDay(ZoneId.of("Asia/Yakutsk")).plusHours(12).toInstant()));
    }
}
