package org.nastavnik.eligibility;

import java.util.Set;
import org.nastavnik.participant.PersonalData;
import org.nastavnik.participant.PersonalRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the rules about pairs keep about a person. */
@Configuration
class EligibilityData {

    private static final String MENTORS = "mentor in (select id from mentor where participant = :person)";

    @Bean
    PersonalData capacityRaisesData(JdbcClient database) {
        return new PersonalRows(database, "Нагрузка сверх нормы", Set.of("capacity_raise"), """
                select places as "Мест", reason as "Причина", head_reason as "Причина руководителя" from capacity_raise where\s""" + MENTORS,
                "delete from capacity_raise where " + MENTORS);
    }

    @Bean
    PersonalData labourRecordsData(JdbcClient database) {
        return new PersonalRows(database, "Документы по статье 351.8 Трудового кодекса", Set.of("labour_paper"), """
                select in_function as "В трудовой функции", ground as "Основание", consent_on as "Согласие", addendum_number as "Соглашение",
                       addendum_on as "Дата соглашения", supplement as "Доплата", no_supplement_ground as "Почему без доплаты"
                  from labour_paper where\s""" + MENTORS, "delete from labour_paper where " + MENTORS);
    }
}
