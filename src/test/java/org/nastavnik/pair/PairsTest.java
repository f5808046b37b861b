package org.nastavnik.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class PairsTest {

    private static final LocalDate ORDER_DAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 5, 31);

    @Autowired
    private Pairs pairs;
    @Autowired
    private PairOpening opening;
    @Autowired
    private Schools schools;
    @Autowired
    private JdbcClient database;

    private School school;
    private long mentor;
    private long mentee;
    private long pair;

    @BeforeEach
    void makePair() {
        school = schools.openWithProgramme();
        mentor = mentor("Яковлева");
        mentee = database.sql("insert into mentee (programme, participant, theme, preferred_forms, state) values (?, ?, 'учёба', '{pupil-pupil}', 'inBase') returning id")
                .params(school.programme(), person("Ёжиков")).query(Long.class).single();
        pair = database.sql("insert into pair (programme, code, form, format, mentor) values (?, '012', 'pupil-pupil', 'pair', ?) returning id")
                .params(school.programme(), mentor).query(Long.class).single();
        database.sql("insert into pair_mentee (pair, mentee) values (?, ?)").params(pair, mentee).update();
    }

    @Test
    void aPairIsOrderedOnlyAfterBothSidesAgreed() {
        assertThatThrownBy(() -> order()).isInstanceOf(PairStateRefused.class).hasMessageContaining("пара 012");
        pairs.move(pair, PairState.CONFIRMED);
        order();
        assertThat(pairs.find(pair).orElseThrow().startsOn()).isEqualTo(ORDER_DAY);
        assertThat(pairs.members(pair)).extracting(PairMember::isMentor).containsExactly(true, false);
        assertThat(pairs.members(pair)).extracting(PairMember::name).containsExactly("Яковлева А. И.", "Ёжиков А. И.");
    }

    @Test
    void anOrderedPairIsOpenedOnceUnderItsOwnName() {
        pairs.move(pair, PairState.CONFIRMED);
        assertThat(opening.open(school.programme())).isEmpty();
        order();
        assertThat(opening.open(school.programme())).containsExactly(pair);
        assertThat(opening.open(school.programme())).isEmpty();
        assertThat(opening.businessKey(pair)).isEqualTo(school.code() + "/2026-27/pair-012");
    }

    @Test
    void aReplacedMentorStaysInTheHistory() {
        pairs.move(pair, PairState.CONFIRMED);
        order();
        long successor = mentor("Абрамова");
        pairs.replaceMentor(pair, successor, LocalDate.of(2026, 12, 1), "illness");
        pairs.end(pair, PairState.ENDED_EARLY, LocalDate.of(2027, 2, 1), "moved");

        assertThat(pairs.mentorHistory(pair)).containsExactly(
                new MentorTerm(pair, mentor, ORDER_DAY, LocalDate.of(2026, 12, 1), "illness"),
                new MentorTerm(pair, successor, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 1), "moved"));
        assertThat(pairs.members(pair)).extracting(PairMember::id).containsExactly(successor);
        assertThat(pairs.ofProgramme(school.programme(), PairState.ENDED_EARLY)).extracting(Pair::endsOn).containsExactly(LocalDate.of(2027, 2, 1));
    }

    @Test
    void oneForbiddenStepStopsTheWholeChange() {
        long other = database.sql("insert into pair (programme, code, form, format, mentor, state) values (?, '013', 'pupil-pupil', 'group', ?, 'refused') returning id")
                .params(school.programme(), mentor).query(Long.class).single();
        assertThatThrownBy(() -> pairs.move(List.of(pair, other), PairState.CONFIRMED)).hasMessageContaining("группа 013");
        assertThat(pairs.find(pair).orElseThrow().state()).isEqualTo(PairState.PROPOSED);
    }

    private void order() {
        long document = database.sql("insert into document (organisation, kind, number, signed_on, title) values (?, 'pairOrder', '7', ?, 'Приказ') returning id")
                .params(school.code(), ORDER_DAY).query(Long.class).single();
        try {
            pairs.order(List.of(pair), document, ORDER_DAY, LAST_DAY);
        } catch (PairStateRefused refused) {
            database.sql("delete from document where id = ?").param(document).update();
            throw refused;
        }
    }

    private long mentor(String surname) {
        return database.sql("insert into mentor (programme, participant, competences, forms, capacity, state) values (?, ?, '{}', '{pupil-pupil}', 2, 'admitted') returning id")
                .params(school.programme(), person(surname)).query(Long.class).single();
    }

    private long person(String surname) {
        return database.sql("insert into participant (organisation, surname, name, patronymic, kind) values (?, ?, 'Анна', 'Ивановна', 'pupil') returning id")
                .params(school.code(), surname).query(Long.class).single();
    }
}
