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

    /** What was agreed to stands in the register of consents. */
    @Bean
    PersonalData consentLinkData(JdbcClient database) {
        return new PersonalRows(database, "Согласия по ссылке", Set.of("consent_link"), """
                select to_char(answered_at, 'DD.MM.YYYY') as "Когда ответили", case signer when 'person' then 'участник' else 'законный представитель' end as "Кто отвечал",
                       full_name as "ФИО", expires_on as "Ссылка до",
                       (select string_agg(purpose || ': ' || case answer when 'given' then 'согласие' when 'refused' then 'отказ' else 'нет ответа' end, '; ' order by id)
                          from consent_link_purpose where link = consent_link.id) as "О чём"
                  from consent_link where participant = :person order by id""",
                "delete from consent_link where participant = :person");
    }
}
