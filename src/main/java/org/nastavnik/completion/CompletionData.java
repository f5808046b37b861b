package org.nastavnik.completion;

import java.util.Set;
import org.nastavnik.participant.PersonalData;
import org.nastavnik.participant.PersonalRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the end of a programme keeps about a person. Presence and what followed stay as counts. */
@Configuration
class CompletionData {

    @Bean
    PersonalData reflectionsData(JdbcClient database) {
        return new PersonalRows(database, "Личная рефлексия", Set.of("personal_reflection", "group_reflection_presence"), """
                select school_year as "Учебный год", refused as "Отказ", answers as "Ответы"
                  from personal_reflection join programme on programme.id = personal_reflection.programme where participant = :person""",
                "update personal_reflection set answers = '' where participant = :person and not refused");
    }

    @Bean
    PersonalData rewardsData(JdbcClient database) {
        return new PersonalRows(database, "Поощрения", Set.of("mentor_reward"), """
                select reward as "Поощрение", details as "Подробности", order_number as "Приказ", order_date as "Дата приказа" from mentor_reward
                 where mentor in (select id from mentor where participant = :person)""",
                "update mentor_reward set details = null where mentor in (select id from mentor where participant = :person) and details is not null");
    }

    @Bean
    PersonalData releasesData(JdbcClient database) {
        return new PersonalRows(database, "Итог цикла", Set.of("participant_release"), """
                select school_year as "Учебный год", side as "Роль", next_step as "Что дальше"
                  from participant_release join programme on programme.id = participant_release.programme where participant = :person""");
    }
}
