package org.nastavnik.completion;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The public event («открытое публичное мероприятие») that ends a programme, or why there was none. */
@Repository
class PublicEvents {

    private final JdbcClient database;

    PublicEvents(JdbcClient database) {
        this.database = database;
    }

    /** @param guests and link may be null */
    void held(long programme, LocalDate on, String kind, String place, Integer guests, String link) {
        save(programme, on, kind, place, guests, link, null);
    }

    void notHeld(long programme, String reason) {
        save(programme, null, null, null, null, null, reason);
    }

    private void save(long programme, LocalDate on, String kind, String place, Integer guests, String link, String reason) {
        database.sql("delete from public_event where programme = ?").param(programme).update();
        database.sql("insert into public_event (programme, held_on, kind, place, guests, link, reason) values (?, ?, ?, ?, ?, ?, ?)")
                .params(programme, on, kind, place, guests, link, reason).update();
    }
}
