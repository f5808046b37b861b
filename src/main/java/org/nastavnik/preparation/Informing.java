package org.nastavnik.preparation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which audiences of a programme were told about mentoring. */
@Repository
class Informing {

    private final JdbcClient database;

    Informing(JdbcClient database) {
        this.database = database;
    }

    List<Informed> of(long programme) {
        return database.sql("select * from informing where programme = ? order by informed_on, audience").param(programme)
                .query((row, number) -> new Informed(Audience.of(row.getString("audience")), Channel.of(row.getString("channel")),
                        row.getObject("informed_on", LocalDate.class), row.getObject("reached", Integer.class),
                        row.getString("link"), row.getString("note")))
                .list();
    }

    void add(long programme, List<Informed> informed) {
        database.sql("""
                        insert into informing (programme, audience, channel, informed_on, reached, link, note)
                        select :programme, audience, channel, informed_on, reached, link, note
                          from unnest(:audiences::text[], :channels::text[], :days::date[], :reached::int[], :links::text[], :notes::text[])
                               as entered (audience, channel, informed_on, reached, link, note)""")
                .param("programme", programme)
                .param("audiences", informed.stream().map(one -> one.audience().code()).toArray(String[]::new))
                .param("channels", informed.stream().map(one -> one.channel().code()).toArray(String[]::new))
                .param("days", informed.stream().map(one -> one.on().toString()).toArray(String[]::new))
                .param("reached", informed.stream().map(Informed::reached).toArray(Integer[]::new))
                .param("links", informed.stream().map(Informed::link).toArray(String[]::new))
                .param("notes", informed.stream().map(Informed::note).toArray(String[]::new))
                .update();
    }
}
