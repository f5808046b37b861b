package org.nastavnik.monitoring;

import java.util.Set;
import org.nastavnik.participant.PersonalData;
import org.nastavnik.participant.PersonalRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What monitoring keeps about a person: answers on scales. Figures of reports name nobody. */
@Configuration
class MonitoringData {

    @Bean
    PersonalData scaleAnswersData(JdbcClient database) {
        return new PersonalRows(database, "Ответы по шкалам роста", Set.of("scale_answer"), """
                select school_year as "Учебный год", case moment when 'entry' then 'вход' else 'выход' end as "Когда",
                       case scale when 'motivation' then 'мотивация' when 'competence' then 'компетентность' else 'профессия' end as "Шкала",
                       score as "Балл"
                  from scale_answer join programme on programme.id = scale_answer.programme where participant = :person
                 order by school_year, scale, moment""",
                "delete from scale_answer where participant = :person");
    }
}
