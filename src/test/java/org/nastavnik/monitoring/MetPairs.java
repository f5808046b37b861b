package org.nastavnik.monitoring;

import java.time.LocalDate;
import org.nastavnik.process.School;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pairs that have met, as the pairs' own processes would leave them. */
@Component
class MetPairs {

    private final JdbcClient database;

    MetPairs(JdbcClient database) {
        this.database = database;
    }

    /** @return the school with a programme from 1 September of this year to the end of May */
    School programme(School school, int year) {
        String schoolYear = year + "-" + (year + 1) % 100;
        long programme = database.sql("""
                        insert into programme (organisation, school_year, forms, starts_on, ends_on)
                        values (?, ?, '{pupil-pupil}', ?, ?) returning id""")
                .params(school.code(), schoolYear, LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 5, 31)).query(Long.class).single();
        return new School(school.code(), school.curator(), school.head(), programme);
    }

    /** One mentor of 16 and mentees born on 5 May 2012, each in a pair of their own; a second pair for the first {@code twice} of them. */
    void add(School school, int mentees, int twice, LocalDate born) {
        database.sql("""
                        with people as (insert into participant (organisation, surname, name, birth_date, kind, class_or_post)
                                        select :school, 'Встречалов' || n, 'Имя', :born, 'pupil', '8А' from generate_series(1, :mentees) n returning id),
                        guide as (insert into participant (organisation, surname, name, birth_date, kind, class_or_post)
                                  values (:school, 'Водилова', 'Инна', cast(:born as date) - interval '4 years', 'pupil', '11А') returning id),
                        mentor as (insert into mentor (programme, participant, competences, forms, capacity, state)
                                   select :programme, id, '{math}', '{pupil-pupil}', 3, 'admitted' from guide returning id),
                        mentees as (insert into mentee (programme, participant, theme, preferred_forms, state)
                                    select :programme, id, 'math', '{pupil-pupil}', 'inPair' from people returning id),
                        numbered as (select id, row_number() over (order by id) as n from mentees),
                        wanted as (select id, n from numbered union all select id, :mentees + n from numbered where n <= :twice),
                        pairs as (insert into pair (programme, code, form, format, mentor, state)
                                  select :programme, lpad(n::text, 3, '0'), 'pupil-pupil', 'pair', mentor.id, 'working' from wanted, mentor
                                  returning id, code)
                        insert into pair_mentee (pair, mentee, from_day)
                        select pairs.id, wanted.id, (select starts_on from programme where id = :programme)
                          from pairs join wanted on wanted.n = pairs.code::int""")
                .param("school", school.code()).param("programme", school.programme()).param("mentees", mentees).param("twice", twice)
                .param("born", born).update();
    }

    /** Every pair of the first so many mentees holds two meetings. */
    void meet(School school, int mentees, LocalDate on) {
        database.sql("""
                        insert into meeting (pair, mentor, kind, planned_on, held_on, state)
                        select pair.id, pair.mentor, kind, :on, :on, 'held'
                          from pair join pair_mentee on pair_mentee.pair = pair.id, unnest(array['acquaintance', 'trial']) kind
                         where programme = :programme and mentee in (select id from mentee where programme = :programme order by id limit :mentees)""")
                .param("on", on).param("programme", school.programme()).param("mentees", mentees).update();
    }
}
