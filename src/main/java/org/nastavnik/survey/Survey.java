package org.nastavnik.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A survey of a programme.
 *
 * @param side {@code mentee} or {@code mentor}: who is asked; null for all
 * @param purpose for example {@code wish}: who would like to take part
 * @param audiences codes of {@link Audience}
 * @param way {@code link}, {@code paper} or {@code both}
 * @param version of the questions
 * @param closesOn last day
 */
public record Survey(long programme, String side, String purpose, List<String> audiences, String way, String version, LocalDate opensOn,
                     LocalDate closesOn) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    static Survey read(ResultSet row, int number) throws SQLException {
        return new Survey(row.getLong("programme"), row.getString("side"), row.getString("purpose"), List.of((String[]) row.getArray("audiences").getArray()),
                row.getString("way"), row.getString("version"), row.getObject("opens_on", LocalDate.class), row.getObject("closes_on", LocalDate.class));
    }

    /** For example «с 01.09.2026 по 15.09.2026: ученики, педагоги». */
    public String summary() {
        return "с " + opensOn.format(DAY) + " по " + closesOn.format(DAY) + ": "
                + audiences.stream().map(Audience::of).map(Audience::title).collect(Collectors.joining(", "));
    }
}
