package org.nastavnik.security;

import java.io.Serializable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an account must do and since when its sessions count; on all nodes. */
@Repository
class AccountSafety {

    /**
     * @param sessionsSince sessions that began earlier are over; null when all count
     * @param password tells one stored password from the next, and nothing about either
     */
    record State(boolean mustChangePassword, OffsetDateTime sessionsSince, String password) {

        static final State FREE = new State(false, null, "");

        boolean isOver(Begun session) {
            return sessionsSince != null && session.at().isBefore(sessionsSince.toInstant()) || !password.equals(session.password());
        }
    }

    /** When a session of this account began, and with which password; another password ends it, whoever changed it and where. */
    record Begun(String login, Instant at, String password) implements Serializable {
    }

    private final JdbcClient database;

    AccountSafety(JdbcClient database) {
        this.database = database;
    }

    State of(String login) {
        return database.sql("""
                        select coalesce(must_change_password, false) as must_change_password, sessions_since,
                               coalesce(encode(sha256(convert_to(pwd_, 'UTF8')), 'hex'), '') as password
                          from act_id_user left join account_safety on account_safety.login = id_ where id_ = ?""")
                .param(login).query(State.class).optional().orElse(State.FREE);
    }

    void mustChange(String login, boolean must) {
        database.sql("""
                        insert into account_safety (login, must_change_password) values (?, ?)
                        on conflict (login) do update set must_change_password = excluded.must_change_password""")
                .params(login, must).update();
    }

    /** Ends every session of the account that is open at this moment. */
    void endSessions(String login, Instant now) {
        database.sql("""
                        insert into account_safety (login, sessions_since) values (?, ?)
                        on conflict (login) do update set sessions_since = excluded.sessions_since""")
                .params(login, OffsetDateTime.ofInstant(now, ZoneOffset.UTC)).update();
    }
}
