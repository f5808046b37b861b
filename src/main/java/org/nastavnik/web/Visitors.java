package org.nastavnik.web;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who a signed-in person is today: posts change while a session lasts. */
@Repository
class Visitors {

    private final JdbcClient database;

    Visitors(JdbcClient database) {
        this.database = database;
    }

    /** @throws NoSuchPage when the account was deleted since the sign-in */
    Visitor of(String login) {
        return database.sql("""
                        select concat_ws(', ', nullif(first_, ''), nullif(last_, '')) as title,
                               array(select group_id_ from act_id_membership where user_id_ = account.id_) as groups,
                               array(select tenant_id_ from act_id_tenant_member where user_id_ = account.id_) as organisations
                          from act_id_user account where account.id_ = ?""").param(login)
                .query((row, number) -> new Visitor(login, row.getString("title"),
                        Set.of((String[]) row.getArray("groups").getArray()), Set.of((String[]) row.getArray("organisations").getArray())))
                .optional().orElseThrow(NoSuchPage::new);
    }
}
