package org.nastavnik.monitoring;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The enterprises behind I4: every partner of the organisations, those that lent a mentor first. */
@Repository
class CountedPartners {

    /** @param organisation short name of the one in whose list it stands @param mentors how many it lent within the period, 0 when it is not counted */
    record Partner(String name, String organisation, int mentors) {
    }

    private final JdbcClient database;

    CountedPartners(JdbcClient database) {
        this.database = database;
    }

    List<Partner> of(Round round, List<String> organisations, int limit, int offset) {
        return database.sql(RegisterNumbers.PERSON + RegisterNumbers.LENT + """

                        select partner.name, organisation.short_name as organisation, coalesce(lent.mentors, 0) as mentors
                          from partner join organisation on organisation.code = partner.organisation left join lent on lent.partner = partner.id
                         where partner.organisation = any (:organisations)
                         order by lent.mentors is null, partner.name collate "ru-x-icu", partner.id limit :limit offset :offset""")
                .param("from", round.from()).param("to", round.to()).param("day", round.reportingDay())
                .param("organisations", organisations.toArray(String[]::new)).param("limit", limit).param("offset", offset).query(Partner.class).list();
    }
}
