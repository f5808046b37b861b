package org.nastavnik.consent;

import java.util.Set;
import org.nastavnik.participant.PersonalData;
import org.nastavnik.participant.PersonalRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What withdrawals keep about a person. The day and the number of the application stay: the paper itself is kept. */
@Configuration
class ConsentData {

    @Bean
    PersonalData withdrawalData(JdbcClient database) {
        return new PersonalRows(database, "Отзывы согласий", Set.of("withdrawal"), """
                select received_on as "Получено", purposes as "Что отозвано", paper_number as "Номер заявления", paper_date as "Дата заявления",
                       state as "Состояние"
                  from withdrawal where participant = :person order by id""", """
                update withdrawal set paper_number = coalesce(paper_number, 'без номера'), link = null
                 where participant = :person and link is not null""");
    }

    @Bean
    PersonalData retentionHoldData(JdbcClient database) {
        return new PersonalRows(database, "Продлённое хранение", Set.of("retention_hold"), """
                select until as "До", reason as "Причина" from retention_hold where participant = :person""",
                "delete from retention_hold where participant = :person");
    }
}
