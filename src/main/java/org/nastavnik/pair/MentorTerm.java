package org.nastavnik.pair;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** How long a mentor was with a pair. @param to null while it lasts @param cause code of why it ended, or null */
public record MentorTerm(long pair, long mentor, LocalDate from, LocalDate to, String cause) {

    static MentorTerm read(ResultSet row, int number) throws SQLException {
        return new MentorTerm(row.getLong("pair"), row.getLong("mentor"), row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class), row.getString("cause"));
    }
}
