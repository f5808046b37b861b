package org.nastavnik.selection;

import java.util.Set;
import org.nastavnik.participant.PersonalData;
import org.nastavnik.participant.PersonalRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the selection of mentors keeps about a person. */
@Configuration
class SelectionData {

    private static final String MENTORS = "mentor in (select id from mentor where participant = :person)";

    @Bean
    PersonalData interviewsData(JdbcClient database) {
        return new PersonalRows(database, "Собеседования", Set.of("interview"), """
                select motive as "Мотив", limits as "Ограничения", recommendation as "Рекомендация", reason as "Причина", scores::text as "Оценки"
                  from interview where\s""" + MENTORS, "delete from interview where " + MENTORS, """
                delete from task_record where form_id in ('interview-mentor', 'check-clearance')
                   and subject in (select id from mentor where participant = :person)""");
    }

    @Bean
    PersonalData clearancesData(JdbcClient database) {
        return new PersonalRows(database, "Справки об отсутствии судимости", Set.of("clearance"), """
                select certificate as "Справка", number as "Номер", issued_on as "Выдана", seen_on as "Предъявлена" from clearance where\s""" + MENTORS,
                "delete from clearance where " + MENTORS);
    }

    /** Presence stays as a count: the hours of a training do not change when somebody leaves. */
    @Bean
    PersonalData trainingsData(JdbcClient database) {
        return new PersonalRows(database, "Обучение наставников", Set.of("training_attendance", "training_test"), """
                select topic as "Тема", held_on as "День", hours as "Часов", present as "Присутствие",
                       (select result from training_test where training_test.mentor = training_attendance.mentor) as "Проверка знаний"
                  from training_attendance join training_session on training_session.id = session where\s""" + MENTORS,
                "delete from training_test where " + MENTORS);
    }
}
