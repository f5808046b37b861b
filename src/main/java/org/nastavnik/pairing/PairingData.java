package org.nastavnik.pairing;

import java.util.Set;
import org.nastavnik.participant.PersonalData;
import org.nastavnik.participant.PersonalRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the proposal of pairs keeps about a person. */
@Configuration
class PairingData {

    private static final String MENTORS = "mentor in (select id from mentor where participant = :person)";
    private static final String MENTEES = "mentee in (select id from mentee where participant = :person)";

    @Bean
    PersonalData wishesData(JdbcClient database) {
        return new PersonalRows(database, "Пожелания о паре", Set.of("wish", "group_meeting_presence"), """
                select said_by as "Кто назвал", mentor as "№ наставника", mentee as "№ наставляемого" from wish where %s or %s"""
                .formatted(MENTORS, MENTEES), "delete from wish where " + MENTORS + " or " + MENTEES);
    }

    @Bean
    PersonalData waitingData(JdbcClient database) {
        return new PersonalRows(database, "Ожидание пары", Set.of("awaits_proposal", "unmatched_step"), """
                select step as "Решение", note as "Примечание", decided_on as "День" from unmatched_step where\s""" + MENTEES,
                "delete from awaits_proposal where " + MENTEES, "delete from unmatched_step where " + MENTEES);
    }

    @Bean
    PersonalData partedForGoodData(JdbcClient database) {
        return new PersonalRows(database, "Пары, которые больше не предлагаются", Set.of("never_together"), """
                select mentor as "№ наставника", mentee as "№ наставляемого" from never_together where %s or %s""".formatted(MENTORS, MENTEES),
                "delete from never_together where " + MENTORS + " or " + MENTEES);
    }
}
