package org.nastavnik.participant;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every word that a person has said on each purpose. */
@Repository
public class ConsentHistory {

    private final JdbcClient database;

    ConsentHistory(JdbcClient database) {
        this.database = database;
    }

    /** Newest first. */
    public List<ConsentRecord> of(long participant) {
        return database.sql("""
                        select consent.*, full_name,
                               concat_ws(', ', case when signed_by_person then 'участник' end, case when signed_by_representative then 'законный представитель' end) as signed_by
                          from consent left join representative on representative.id = consent.representative
                         where consent.participant = ? order by consent.id desc""").param(participant)
                .query((row, number) -> new ConsentRecord(ConsentPurpose.of(row.getString("purpose")), row.getString("state"), row.getInt("text_version"),
                        row.getString("signed_by"), row.getString("full_name"), row.getObject("given_on", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class), row.getString("document"), row.getString("link"),
                        row.getObject("revoked_on", LocalDate.class), row.getBoolean("replaced"), "link".equals(row.getString("way")), row.getObject("scan", Long.class)))
                .list();
    }
}
