package org.nastavnik.register;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the department sees of the register: numbers by organisation, no names. */
@Repository
class CountsOfSchools {

    /**
     * In the newest programme of the organisation.
     *
     * @param base mentees in the base or in a pair @param admitted mentors who may work @param lacking people who take part and lack a consent
     */
    record Counts(String organisation, String schoolYear, int mentees, int base, int inPair, int mentors, int admitted, int lacking) {
    }

    private final JdbcClient database;

    CountsOfSchools(JdbcClient database) {
        this.database = database;
    }

    /** By name of the organisation; departments are left out. */
    List<Counts> of(Collection<String> organisations) {
        return database.sql("""
                        select organisation.short_name as organisation, newest.school_year,
                               count(mentee.id) filter (where mentee.state <> 'erased') as mentees,
                               count(mentee.id) filter (where mentee.state in ('inBase', 'inPair')) as base,
                               count(mentee.id) filter (where mentee.state = 'inPair') as in_pair,
                               count(mentor.id) filter (where mentor.state <> 'erased') as mentors,
                               count(mentor.id) filter (where mentor.state = 'admitted') as admitted,
                               count(*) filter (where (mentee.state in ('inBase', 'inPair')
                                                       or mentor.state in ('inBase', 'selected', 'trained', 'admitted', 'suspended'))
                                                      and %s) as lacking
                          from organisation
                          left join lateral (select id, school_year from programme where programme.organisation = organisation.code
                                              order by school_year desc limit 1) newest on true
                          left join participant person on person.organisation = organisation.code and person.erased_on is null
                          left join mentee on mentee.participant = person.id and mentee.programme = newest.id
                          left join mentor on mentor.participant = person.id and mentor.programme = newest.id
                         where organisation.code = any(:codes) and organisation.municipality is not null and organisation.state = 'active'
                         group by organisation.code, newest.school_year
                         order by organisation.short_name collate "ru-numbers\"""".formatted(RegisterQuery.LACKS.replace(":today",
                                "(now() at time zone organisation.time_zone)::date")))
                .param("codes", organisations.toArray(String[]::new)).query(Counts.class).list();
    }
}
