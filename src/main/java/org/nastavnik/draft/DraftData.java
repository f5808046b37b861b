package org.nastavnik.draft;

import java.util.Set;
import org.nastavnik.participant.PersonalData;
import org.nastavnik.participant.PersonalRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Half-filled forms that mention a person. */
@Configuration
class DraftData {

    private static final String MENTIONING = """
            form_draft.task in (select id_ from act_ru_task where tenant_id_ = (select organisation from participant where id = :person))
               and position(lower((select surname from participant where id = :person)) in lower(answers::text)) > 0""";

    @Bean
    PersonalData draftsOfPerson(JdbcClient database) {
        return new PersonalRows(database, "Незаконченные формы", Set.of(),
                "select to_char(saved_at, 'DD.MM.YYYY') as \"Сохранена\" from form_draft where " + MENTIONING,
                "delete from form_draft where " + MENTIONING);
    }
}
