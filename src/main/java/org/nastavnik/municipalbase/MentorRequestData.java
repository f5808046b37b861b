package org.nastavnik.municipalbase;

import java.util.Set;
import org.nastavnik.participant.PersonalData;
import org.nastavnik.participant.PersonalRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What schools wrote to each other about a mentor. */
@Configuration
class MentorRequestData {

    private static final String OF_PERSON = "mentor in (select id from mentor where participant = :person)";

    @Bean
    PersonalData mentorRequestsOfPerson(JdbcClient database) {
        return new PersonalRows(database, "Просьбы о наставнике", Set.of("mentor_request"), """
                select to_char(asked_on, 'DD.MM.YYYY') as "Просили", purpose as "Для чего", answer as "Ответ",
                       to_char(mentor_answered_on, 'DD.MM.YYYY') as "Слово наставника" from mentor_request where\s""" + OF_PERSON,
                "delete from mentor_request where " + OF_PERSON);
    }
}
