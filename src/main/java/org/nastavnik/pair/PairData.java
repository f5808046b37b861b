package org.nastavnik.pair;

import java.util.Set;
import org.nastavnik.participant.PersonalData;
import org.nastavnik.participant.PersonalRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the work of pairs keeps about a person. Texts of a pair of two go with its mentee; those of a group belong to all of it. */
@Configuration
class PairData {

    private static final String MENTORS = "(select id from mentor where participant = :person)";
    private static final String MENTEES = "(select id from mentee where participant = :person)";
    /** Pairs in which the person was the only mentee. */
    private static final String ALONE = """
            (select pair from pair_mentee where mentee in (select id from mentee where participant = :person)
              except select pair from pair_mentee where mentee not in (select id from mentee where participant = :person))""";

    @Bean
    PersonalData pairsData(JdbcClient database) {
        return new PersonalRows(database, "Пары и группы", Set.of("pair", "pair_mentee", "pair_mentor_history"), """
                select pair.code as "Пара", pair.state as "Состояние", goal as "Цель", note as "Примечание", reasons as "Почему предложена",
                       starts_on as "С", pair.ends_on as "По"
                  from pair where mentor in %1$s or id in (select pair from pair_mentor_history where mentor in %1$s)
                        or id in (select pair from pair_mentee where mentee in %2$s) order by id""".formatted(MENTORS, MENTEES), """
                update pair set reasons = null, warnings = null, warning_reason = null, note = null, goal = case when id in %1$s then null else goal end
                 where (mentor in %2$s or id in (select pair from pair_mentee where mentee in %3$s))
                   and coalesce(reasons, warnings, warning_reason, note, goal) is not null""".formatted(ALONE, MENTORS, MENTEES),
                "update pair_mentee set next_step = null where mentee in " + MENTEES + " and next_step is not null");
    }

    @Bean
    PersonalData plansData(JdbcClient database) {
        return new PersonalRows(database, "Планы работы", Set.of("plan"), """
                select version as "Версия", goal as "Цель", results::text as "Результаты" from plan
                 where mentor in %s or pair in (select pair from pair_mentee where mentee in %s) order by pair, version""".formatted(MENTORS, MENTEES),
                "update plan set goal = '', results = '[]' where pair in " + ALONE);
    }

    /** That a meeting was held, when and how long stays: it is counted. */
    @Bean
    PersonalData meetingsData(JdbcClient database) {
        return new PersonalRows(database, "Встречи", Set.of("meeting", "meeting_attendance"), """
                select kind as "Встреча", coalesce(held_on, planned_on) as "День", minutes as "Минут", agreed as "Договорённости", result as "Результат",
                       next_step as "Дальше", miss_causes as "Причины пропуска", miss_note as "О пропуске", impression_mentor as "Впечатление наставника",
                       impression_mentee as "Впечатление наставляемого"
                  from meeting where mentor in %s or id in (select meeting from meeting_attendance where participant = :person)
                        or pair in %s order by coalesce(held_on, planned_on)""".formatted(MENTORS, ALONE), """
                update meeting set agreed = null, result = null, next_step = null, miss_reason = null, miss_causes = null, miss_note = null,
                       impression_mentor = null, impression_mentee = null
                 where pair in\s""" + ALONE, """
                update meeting set impression_mentor = null, miss_causes = null, miss_note = null
                 where mentor in\s""" + MENTORS);
    }

    @Bean
    PersonalData feedbackData(JdbcClient database) {
        return new PersonalRows(database, "Обратная связь", Set.of("pair_feedback"), """
                select given_on as "День", mentor_score as "Оценка наставника", mentee_score as "Оценка наставляемого", difficulties as "Трудности"
                  from pair_feedback where mentor in %s or pair in (select pair from pair_mentee where mentee in %s)""".formatted(MENTORS, MENTEES),
                "update pair_feedback set difficulties = null where (mentor in " + MENTORS + " or pair in " + ALONE + ") and difficulties is not null");
    }

    @Bean
    PersonalData replacementsData(JdbcClient database) {
        return new PersonalRows(database, "Замены наставника", Set.of("mentor_replacement"), """
                select proposed_on as "День", cause as "Причина", handover as "Что передано" from mentor_replacement
                 where old_mentor in %1$s or new_mentor in %1$s""".formatted(MENTORS),
                "update mentor_replacement set handover = '' where old_mentor in %1$s or pair in %2$s".formatted(MENTORS, ALONE));
    }

    @Bean
    PersonalData pairWishesData(JdbcClient database) {
        return new PersonalRows(database, "Желание продолжать", Set.of("pair_wish"), """
                select goes_on as "Хочет продолжить" from pair_wish where participant = :person""",
                "delete from pair_wish where participant = :person");
    }
}
