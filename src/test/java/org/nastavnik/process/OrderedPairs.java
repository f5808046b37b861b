package org.nastavnik.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pairs as an order of the head would leave them, many at a time. */
@Component
public class OrderedPairs {

    private final JdbcClient database;

    OrderedPairs(JdbcClient database) {
        this.database = database;
    }

    /** Pairs with members, in the state {@code ordered}, for the school's one programme. */
    public void add(School school, int count) {
        database.sql("""
                        with programme as (select id from programme where organisation = :school),
                        people as (insert into participant (organisation, surname, name, birth_date, kind, class_or_post)
                                   select :school, 'Участник' || n, 'Имя', '2012-05-05', 'pupil', '8А' from generate_series(1, :people) n returning id),
                        numbered as (select id, row_number() over (order by id) as n from people),
                        mentors as (insert into mentor (programme, participant, competences, forms, capacity, state)
                                    select programme.id, numbered.id, '{math}', '{pupil-pupil}', 3, 'admitted' from numbered, programme where n <= :pairs returning id),
                        mentees as (insert into mentee (programme, participant, theme, preferred_forms, state)
                                    select programme.id, numbered.id, 'math', '{pupil-pupil}', 'inPair' from numbered, programme where n > :pairs returning id),
                        left_side as (select id, row_number() over (order by id) as n from mentors),
                        right_side as (select id, row_number() over (order by id) as n from mentees),
                        pairs as (insert into pair (programme, code, form, format, mentor, state)
                                  select programme.id, lpad(n::text, 3, '0'), 'pupil-pupil', 'pair', left_side.id, 'ordered' from left_side, programme
                                  returning id, code)
                        insert into pair_mentee (pair, mentee, from_day)
                        select pairs.id, right_side.id, current_date from pairs join right_side on right_side.n = pairs.code::int""")
                .param("school", school.code()).param("pairs", count).param("people", 2 * count).update();
    }
}
