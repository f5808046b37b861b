package org.nastavnik.questionnaire;

import java.util.Set;
import org.nastavnik.participant.PersonalData;
import org.nastavnik.participant.PersonalRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people answered: by name, or as a wish in which they named themselves. */
@Configuration
class QuestionnaireData {

    private static final String OF_PERSON = """
            (participant = :person or participant is null and lower(answers ->> 'surname') = (select lower(surname) from participant where id = :person)
                and answers ->> 'birthDate' = (select birth_date::text from participant where id = :person))""";

    /** That somebody was asked and answered stays as a count. */
    @Bean
    PersonalData questionnairesOfPerson(JdbcClient database) {
        return new PersonalRows(database, "Анкеты", Set.of("questionnaire_invitation"),
                "select to_char(answered_at, 'DD.MM.YYYY') as \"Когда\", answers::text as \"Ответы\" from questionnaire_invitation where " + OF_PERSON,
                """
                update questionnaire_invitation set answers = case when answers is null then null else '{}'::jsonb end, label = 'данные удалены',
                       participant = null, token = 'erased-' || id where\s""" + OF_PERSON);
    }
}
