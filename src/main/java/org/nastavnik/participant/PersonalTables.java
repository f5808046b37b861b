package org.nastavnik.participant;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the registers of people keep about one of them. */
@Configuration
class PersonalTables {

    @Bean
    PersonalData personRecordData(JdbcClient database) {
        return new PersonalRows(database, "Карточка участника", Set.of("participant"), """
                select surname as "Фамилия", name as "Имя", patronymic as "Отчество", birth_date as "Дата рождения",
                       class_or_post as "Класс или должность", contact as "Контакт", employer as "Место работы",
                       languages as "Языки", restrictions as "Ограничения"
                  from participant where id = :person""", """
                update participant set surname = 'Данные уничтожены', name = '—', patronymic = null, birth_date = null, class_or_post = null,
                       contact = null, employer = null, partner = null, origin = null,
                       languages = null, restrictions = null
                 where id = :person""");
    }

    @Bean
    PersonalData representativesData(JdbcClient database) {
        return new PersonalRows(database, "Законные представители", Set.of("representative"), """
                select full_name as "ФИО", relation as "Кем приходится", contact as "Контакт" from representative where participant = :person""",
                "update consent set representative = null where participant = :person and representative is not null",
                "delete from representative where participant = :person");
    }

    /** Purpose, day and number stay: they prove that the data was kept lawfully, and the papers themselves are kept. */
    @Bean
    PersonalData consentRecordsData(JdbcClient database) {
        return new PersonalRows(database, "Согласия", Set.of("consent"), """
                select case purpose when 'participation' then 'участие в программе' when 'personalData' then 'обработка персональных данных'
                            when 'specialData' then 'обработка сведений об особой категории' when 'photoVideo' then 'фото и видео'
                            when 'municipalBase' then 'передача в муниципальную базу' else 'передача третьим лицам' end as "На что",
                       case state when 'given' then 'дано' when 'refused' then 'отказ' when 'revoked' then 'отозвано'
                            when 'expired' then 'истекло' else 'запрошено' end as "Состояние",
                       text_version as "Версия текста", given_on as "Дано", valid_to as "Действует до", document as "Номер бумаги", link as "Ссылка",
                       revoked_on as "Отозвано", replaced as "Заменено"
                  from consent where participant = :person order by id""", "update consent set link = null, scan = null where participant = :person and (link is not null or scan is not null)");
    }

    @Bean
    PersonalData menteeRecordsData(JdbcClient database) {
        return new PersonalRows(database, "Участие наставляемым", Set.of("mentee"), """
                select school_year as "Учебный год", theme_title(organisation, theme) as "Тема запроса", words as "Запрос своими словами", availability as "Когда доступен",
                       preferred_forms as "Формы", attention as "Особые категории", outside_reason as "Почему вне базы", mentee.state as "Состояние"
                  from mentee join programme on programme.id = mentee.programme where participant = :person order by mentee.id""", """
                update mentee set state = 'erased', theme = null, words = null, preferred_forms = '{}', attention = '{}', outside_reason = null,
                       next_step = null, availability = null
                 where participant = :person""");
    }

    @Bean
    PersonalData mentorRecordsData(JdbcClient database) {
        return new PersonalRows(database, "Участие наставником", Set.of("mentor"), """
                select school_year as "Учебный год", array(select theme_title(organisation, one) from unnest(competences) as one) as "Компетенции", mentor.forms as "Формы", capacity as "Мест",
                       capacity_reason as "Почему столько мест", availability as "Когда доступен", years_of_work as "Стаж, лет",
                       released_to_municipal_base as "В муниципальной базе", mentor.state as "Состояние"
                  from mentor join programme on programme.id = mentor.programme where participant = :person order by mentor.id""", """
                update mentor set state = 'erased', competences = '{}', forms = '{}', capacity_reason = null, availability = null,
                       years_of_work = null, outside_reason = null, sent_to_municipal_base = false, released_to_municipal_base = false
                 where participant = :person""");
    }

    /** Old values of a person's record; the erasure itself leaves no history. */
    @Bean
    PersonalData historyData(JdbcClient database) {
        return new PersonalRows(database, "История изменений карточки", Set.of("participant_change"), """
                select happened_at::date as "Когда", author as "Кто изменил", before::text as "Было", after::text as "Стало"
                  from participant_change where participant = :person order by id""",
                "delete from participant_change where participant = :person");
    }

    /** What is needed to part two merged records again. */
    @Bean
    PersonalData mergesData(JdbcClient database) {
        return new PersonalRows(database, "Объединённые записи", Set.of("participant_merge"), """
                select merged_at::date as "Когда", author as "Кто объединил", concat_ws(' ', gone_row ->> 'surname', gone_row ->> 'name', gone_row ->> 'patronymic') as "Вторая запись"
                  from participant_merge where kept = :person order by id""",
                "delete from participant_merge where kept = :person");
    }

    @Bean
    PersonalData likenessesData(JdbcClient database) {
        return new PersonalRows(database, "Вопросы о похожих людях", Set.of("likeness"), """
                select case when entered = :person then known else entered end as "№ похожего участника", different as "Это разные люди"
                  from likeness where :person in (entered, known)""",
                "delete from likeness where :person in (entered, known)");
    }
}
