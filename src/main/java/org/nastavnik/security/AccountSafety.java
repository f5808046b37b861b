package org.nastavnik.security;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an account must do and since when its sessions count; on all nodes. */
@Repository
class AccountSafety {

    /** @param sessionsSince sessions that began earlier are over; null when all count */
    record State(boolean mustChangePassword, OffsetDateTime sessionsSince) {

        static final State FREE = new State(false, null);

        boolean isOver(Instant signedIn) {
            return sessionsSince != null && signedIn.isBefore(sessionsSince.toInstant());
        }
    }

    private final JdbcClient database;

    AccountSafety(JdbcClient database) {
        this.database = database;
    }

    State of(String login) {
        return database.sql("select must_change_password, sessions_since from account_safety where login = ?")
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
