package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.util.Optional;
import org.nastavnik.execution.OpenTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days that items of running municipal roadmaps name for an organisation. */
@Repository
class TermsOfItems implements OpenTerms {

    private final JdbcClient database;

    TermsOfItems(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<LocalDate> earliest(String organisation, String words, LocalDate from) {
        return database.sql("""
                        select execution.due_on from item_execution execution join municipal_item item on item.id = execution.item
                          join municipal_roadmap roadmap on roadmap.id = item.roadmap and roadmap.organisation is null
                         where execution.organisation = ? and execution.state in ('waiting', 'inWork', 'returned')
                           and execution.due_on >= ? and item.activity ~* ?
                         order by execution.due_on limit 1""")
                .params(organisation, from, words).query(LocalDate.class).optional();
    }
}
