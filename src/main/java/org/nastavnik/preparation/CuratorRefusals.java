package org.nastavnik.preparation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who did not accept the curator's role and why. */
@Repository
class CuratorRefusals {

    private final JdbcClient database;

    CuratorRefusals(JdbcClient database) {
        this.database = database;
    }

    /** Latest first. */
    List<Refused> of(String processInstance) {
        return database.sql("select login, reason, declined_on from curator_refusal where process_instance = ? order by id desc")
                .param(processInstance).query(Refused.class).list();
    }

    void add(String organisation, String processInstance, Refused refused) {
        database.sql("""
                        insert into curator_refusal (organisation, process_instance, login, reason, declined_on)
                        values (?, ?, ?, ?, ?)""")
                .params(organisation, processInstance, refused.login(), refused.reason(), refused.declinedOn()).update();
    }

    record Refused(String login, String reason, LocalDate declinedOn) {
    }
}
