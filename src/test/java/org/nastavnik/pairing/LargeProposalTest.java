package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.pair.PairState;
import org.nastavnik.pair.Pairs;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class LargeProposalTest {

    @Autowired
    private Matchmaker matchmaker;
    @Autowired
    private Pairs pairs;
    @Autowired
    private Schools schools;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    void setClock() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-10-06T03:00:00Z")));
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void twoHundredPairsAreFoundWithinSecondsAndAlwaysTheSame() {
        School school = schools.openWithProgramme();
        people(school, "mentor", 100, "2009-01-01");
        people(school, "mentee", 300, "2012-01-01");
        database.sql("insert into mentor (programme, participant, competences, forms, capacity, state) select ?, id, array[case when id % 2 = 0 then 'study' else 'sport' end], '{pupil-pupil}', 2, 'admitted' from participant where organisation = ? and surname like 'mentor%'")
                .params(school.programme(), school.code()).update();
        database.sql("insert into mentee (programme, participant, theme, preferred_forms, state) select ?, id, case when id % 3 = 0 then 'study' else 'sport' end, '{pupil-pupil}', 'inBase' from participant where organisation = ? and surname like 'mentee%'")
                .params(school.programme(), school.code()).update();
        database.sql("""
                        insert into consent (participant, purpose, state, signed_by_person, signed_by_representative, given_on, document)
                        select id, purpose, 'given', true, true, '2026-09-01', '1' from participant, unnest(array['participation', 'personalData']) purpose
                         where organisation = ?""").param(school.code()).update();

        Instant start = Instant.now();
        matchmaker.propose(school.programme(), school.code());
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(pairs.ofProgramme(school.programme(), PairState.PROPOSED)).hasSize(200);
        assertThat(matchmaker.unmatched(school.programme())).hasSize(100);

        var first = couples(school);
        matchmaker.propose(school.programme(), school.code());
        assertThat(couples(school)).isEqualTo(first);
    }

    private Object couples(School school) {
        return database.sql("select mentor, mentee from pair join pair_mentee on pair = pair.id where programme = ? order by mentee")
                .param(school.programme()).query().listOfRows();
    }

    private void people(School school, String side, int count, String oldest) {
        database.sql("""
                        insert into participant (organisation, surname, name, birth_date, kind, class_or_post)
                        select ?, ? || number, 'Анна', ?::date + number % 700, 'pupil', '7 Б' from generate_series(1, ?) number""")
                .params(school.code(), side, oldest, count).update();
    }
}
