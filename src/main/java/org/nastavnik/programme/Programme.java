package org.nastavnik.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * A programme («программа наставничества») of one organisation and school year.
 *
 * @param schoolYear for example {@code 2026-27}
 * @param forms codes of {@link MentoringForm}
 * @param plannedPairs null when nobody said
 */
public record Programme(long id, String organisation, String schoolYear, List<String> forms, Integer plannedPairs,
                        LocalDate startsOn, LocalDate endsOn, String state) {

    static Programme read(ResultSet row, int number) throws SQLException {
        return new Programme(row.getLong("id"), row.getString("organisation"), row.getString("school_year"),
                List.of((String[]) row.getArray("forms").getArray()), row.getObject("planned_pairs", Integer.class),
                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class), row.getString("state"));
    }
}
