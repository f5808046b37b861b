package org.nastavnik.monitoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts people, enterprises and answers for the indicators, in one statement for any number of organisations. A person counts
 * once, however many pairs, and once in the municipality when two organisations know the same name and birth date; a pair that
 * ended early counts if it met. Who took back the consent is not counted any more.
 */
@Repository
class RegisterNumbers {

    /** Everybody who counts: one row for each person, side and pair. */
    static final String PERSON = """
            with held as (
                select meeting.pair, meeting.mentor, meeting.held_on, pair.code, programme.organisation
                  from meeting join pair on pair.id = meeting.pair join programme on programme.id = pair.programme
                 where meeting.state = 'held' and meeting.held_on between :from and :to and programme.organisation = any (:organisations)),
            worked as (
                select held.organisation, held.code, 'mentee' as side, mentee.participant, mentee.state
                  from held join pair_mentee on pair_mentee.pair = held.pair join mentee on mentee.id = pair_mentee.mentee
                 where held.held_on between coalesce(pair_mentee.from_day, held.held_on) and coalesce(pair_mentee.to_day, held.held_on)
                union
                select held.organisation, held.code, 'mentor', mentor.participant, mentor.state from held join mentor on mentor.id = held.mentor),
            person as (
                select worked.organisation, code, side, participant.id, participant.kind,
                       extract(year from age(cast(:day as date), birth_date))::int as age,
                       case when birth_date is null then participant.id::text
                            else concat_ws('|', lower(surname), lower(name), lower(patronymic), birth_date) end as who
                  from worked join participant on participant.id = worked.participant
                 where worked.state not in ('withdrawn', 'erased') and participant.erased_on is null)""";

    /** Follows {@link #PERSON}: which partners lent how many mentors. */
    static final String LENT = """
            ,
            lent as (
                select participant.partner, count(distinct participant.id)::int as mentors
                  from mentor join participant on participant.id = mentor.participant join programme on programme.id = mentor.programme
                 where participant.partner is not null and programme.organisation = any (:organisations)
                   and (mentor.state in ('admitted', 'suspended') and starts_on <= :to and ends_on >= :from
                        or mentor.id in (select mentor from held))
                 group by participant.partner)""";

    private static final String COUNT = (PERSON + """
            ,
            people as (
                select organisation,
                       count(distinct who) filter (where %s) as mentees_of_age,
                       count(distinct who) filter (where %s) as mentors_of_age,
                       count(distinct who) filter (where %s) as young_teachers
                  from person group by grouping sets ((organisation), ()))""" + LENT + """
            ,
            enterprises as (
                select organisation, count(distinct lower(name)) filter (where id in (select partner from lent)) as lending,
                       count(distinct lower(name)) as partners
                  from partner where organisation = any (:organisations) group by grouping sets ((organisation), ())),
            answers as (
                select organisation, sum(mentees_answered) as mentees_answered, sum(mentees_satisfied) as mentees_satisfied,
                       sum(mentors_answered) as mentors_answered, sum(mentors_satisfied) as mentors_satisfied
                  from exit_survey join programme on programme.id = exit_survey.programme
                 where closed_on between :from and :to and organisation = any (:organisations)
                 group by grouping sets ((organisation), ()))
            select place.organisation, coalesce(mentees_of_age, 0)::int as mentees_of_age, coalesce(mentors_of_age, 0)::int as mentors_of_age,
                   coalesce(young_teachers, 0)::int as young_teachers, coalesce(lending, 0)::int as lending, coalesce(partners, 0)::int as partners,
                   coalesce(mentees_answered, 0)::int as mentees_answered, coalesce(mentees_satisfied, 0)::int as mentees_satisfied,
                   coalesce(mentors_answered, 0)::int as mentors_answered, coalesce(mentors_satisfied, 0)::int as mentors_satisfied
              from (select unnest(:organisations) as organisation union all select null) place
              left join people on people.organisation is not distinct from place.organisation
              left join enterprises on enterprises.organisation is not distinct from place.organisation
              left join answers on answers.organisation is not distinct from place.organisation""")
            .formatted(counts(Indicator.I1), counts(Indicator.I2), counts(Indicator.I3));

    private final JdbcClient database;

    RegisterNumbers(JdbcClient database) {
        this.database = database;
    }

    /** Which rows of {@link #PERSON} an indicator counts; none for one that counts no people. */
    static String counts(Indicator indicator) {
        return switch (indicator) {
            case I1 -> "side = 'mentee' and age between :menteesFrom and :menteesTo";
            case I2 -> "side = 'mentor' and age between :mentorsFrom and :mentorsTo";
            case I3 -> "side = 'mentee' and person.kind = 'youngSpecialist'";
            default -> "false";
        };
    }

    /** The parameters of {@link #counts}. */
    static Map<String, Integer> ages(Function<Indicator, Formula> formulas) {
        Formula mentees = formulas.apply(Indicator.I1);
        Formula mentors = formulas.apply(Indicator.I2);
        return Map.of("menteesFrom", mentees.ageFrom(), "menteesTo", mentees.ageTo(), "mentorsFrom", mentors.ageFrom(), "mentorsTo", mentors.ageTo());
    }

    /** By organisation; under the key null all of them together. */
    Map<String, Numbers> of(Round round, Collection<String> organisations, Function<Indicator, Formula> formulas) {
        Map<String, Numbers> found = new HashMap<>();
        database.sql(COUNT).param("from", round.from()).param("to", round.to()).param("day", round.reportingDay()).params(ages(formulas))
                .param("organisations", organisations.toArray(String[]::new)).query(Numbers.class).list()
                .forEach(numbers -> found.put(numbers.organisation(), numbers));
        return found;
    }
}
