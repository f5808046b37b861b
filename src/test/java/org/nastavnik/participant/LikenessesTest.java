package org.nastavnik.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class LikenessesTest {

    private static final LocalDate BORN = LocalDate.of(2012, 5, 6);

    @Autowired
    private Likenesses likenesses;
    @Autowired
    private Merges merges;
    @Autowired
    private Participants people;
    @Autowired
    private Schools schools;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;

    private School school;

    @BeforeEach
    void openSchool() {
        school = schools.openWithProgramme();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: asked {4}")
    @CsvSource(nullValues = "-", value = {
            "Семёнова,         Алёна,      Юрьевна,  2012-05-07, true",
            "Семенова,         Алена,      -,        2012-05-06, true",
            "СЕМЕНОВА,         Алёна,      Юрьевна,  -,          true",
            "Алёна,            Семёнова,   Юрьевна,  2012-05-06, true",
            "Ceмёнoвa,         Алёна,      Юрьевна,  2012-05-09, true",
            "Семёнова,         Ирина,      Юрьевна,  2012-05-06, true",
            "Ковалёва,         Алёна,      Юрьевна,  2012-05-06, true",
            "Семинова,         Алена,      Юриевна,  2012-05-06, true",
            "Семёнова,         Алёна,      Ильинична, 2011-01-01, false",
            "Ковалёва,         Алёна,      Ильинична, 2012-05-06, false",
            "Алёна,            Семёнова,   Юрьевна,  2010-01-01, false",
            "Ковалёва,         Ирина,      Ильинична, 2012-05-06, false"})
    void thoseWhoMayBeOneAreAskedAbout(String surname, String name, String patronymic, LocalDate born, boolean asked) {
        long known = enter(school.code(), "Семёнова", "Алёна", "Юрьевна", BORN);
        long entered = enter(school.code(), surname, name, patronymic, born);

        assertThat(likenesses.open(List.of(entered))).extracting(couple -> couple.known().id()).isEqualTo(asked ? List.of(known) : List.of());
    }

    @Test
    void anAnswerIsNotAskedForAgainFromEitherSide() {
        long known = enter(school.code(), "Семёнова", "Алёна", "Юрьевна", BORN);
        enter(school.code(), "Семёнова", "Алёна", "Юрьевна", BORN.plusDays(1));
        likenesses.different(likenesses.openIn(school.code(), 10).get(0));
        likenesses.askAbout(List.of(known));
        likenesses.askAbout(school.code());

        assertThat(likenesses.countIn(school.code())).isZero();
    }

    @Test
    void oneWhoIsMergedTakesEverythingAlong() {
        long known = enter(school.code(), "Семёнова", "Алёна", null, BORN);
        long entered = enter(school.code(), "Семенова", "Алена", "Юрьевна", BORN);
        database.sql("insert into mentee (programme, participant, theme, preferred_forms) values (?, ?, 'study', '{}')").params(school.programme(), entered).update();
        database.sql("insert into representative (participant, full_name) values (?, 'Мать')").param(entered).update();
        database.sql("insert into personal_reflection (programme, participant, refused) values (?, ?, true)").params(school.programme(), entered).update();
        Likeness couple = likenesses.openIn(school.code(), 10).get(0);
        transaction.executeWithoutResult(status -> merges.merge(couple));

        assertThat(people.find(entered)).isEmpty();
        assertThat(people.find(known).orElseThrow().name()).isEqualTo(new PersonName("Семёнова", "Алёна", "Юрьевна"));
        for (String table : List.of("mentee", "representative", "personal_reflection")) {
            assertThat(database.sql("select count(*) from " + table + " where participant = ?").param(known).query(Integer.class).single()).as(table).isOne();
        }
    }

    @Test
    void whoWereMergedAreTwoAgainWithWhatWasTheirs() {
        long known = enter(school.code(), "Семёнова", "Алёна", null, BORN);
        long entered = enter(school.code(), "Семенова", "Алена", "Юрьевна", BORN);
        for (long person : List.of(known, entered)) {
            database.sql("insert into mentee (programme, participant, theme, preferred_forms, words) values (?, ?, 'study', '{}', ?)")
                    .params(school.programme(), person, "слова " + person).update();
            database.sql("insert into consent (participant, purpose, state, signed_by_person, given_on, document) values (?, 'participation', 'given', true, current_date, '1')")
                    .param(person).update();
        }
        database.sql("insert into representative (participant, full_name) values (?, 'Мать')").param(entered).update();
        Likeness couple = likenesses.openIn(school.code(), 10).get(0);
        transaction.executeWithoutResult(status -> merges.merge(couple));
        database.sql("update participant set contact = 'новый телефон' where id = ?").param(known).update();
        Merge merge = merges.last(known).orElseThrow();
        assertThat(merge.goneName()).isEqualTo("Семенова Алена Юрьевна");
        assertThat(transaction.<Boolean>execute(status -> merges.undo(known, merge.id() + 1))).isFalse();
        assertThat(transaction.<Boolean>execute(status -> merges.undo(known, merge.id()))).isTrue();

        assertThat(people.find(known).orElseThrow().name().patronymic()).isNull();
        assertThat(people.find(known).orElseThrow().contact()).as("what was changed since stays").isEqualTo("новый телефон");
        assertThat(people.find(entered).orElseThrow().name().full()).isEqualTo("Семенова Алена Юрьевна");
        assertThat(database.sql("select words from mentee where participant = ?").param(entered).query(String.class).single()).isEqualTo("слова " + entered);
        assertThat(database.sql("select words from mentee where participant = ?").param(known).query(String.class).single()).isEqualTo("слова " + known);
        assertThat(database.sql("select full_name from representative where participant = ?").param(entered).query(String.class).single()).isEqualTo("Мать");
        assertThat(database.sql("select count(*) from consent where participant in (?, ?) and not replaced").params(known, entered).query(Integer.class).single()).isEqualTo(2);
        assertThat(likenesses.countIn(school.code())).as("the question is open again").isOne();
        assertThat(merges.last(known)).isEmpty();
    }

    @Test
    void twoWhoHaveWorkedInOneProgrammeAreNotMerged() {
        long known = enter(school.code(), "Семёнова", "Алёна", null, BORN);
        long entered = enter(school.code(), "Семенова", "Алена", "Юрьевна", BORN);
        for (long person : List.of(known, entered)) {
            database.sql("insert into personal_reflection (programme, participant, refused) values (?, ?, true)").params(school.programme(), person).update();
        }
        Likeness couple = likenesses.openIn(school.code(), 10).get(0);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> merges.merge(couple))).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(people.find(entered)).isPresent();
    }

    @Test
    void anotherOrganisationIsOnlyHintedAt() {
        Municipality town = schools.openMunicipality(2);
        long here = enter(town.schools().get(0).code(), "Семёнова", "Алёна", "Юрьевна", BORN);
        assertThat(likenesses.elsewhere(here)).isFalse();
        enter(town.schools().get(1).code(), "Семенова", "Алена", null, BORN);
        enter(school.code(), "Семёнова", "Алёна", "Юрьевна", BORN);

        assertThat(likenesses.elsewhere(here)).isTrue();
        assertThat(likenesses.countIn(town.schools().get(0).code())).isZero();
    }

    private long enter(String organisation, String surname, String name, String patronymic, LocalDate born) {
        return people.enter(organisation, List.of(new PersonEntry(null, new PersonName(surname, name, patronymic), born, ParticipantKind.PUPIL, "7 Б",
                null, null, null))).get(0);
    }
}
