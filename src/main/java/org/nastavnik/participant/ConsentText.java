package org.nastavnik.participant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * What a person signs, in one version.
 *
 * @param municipality null for a text delivered with the product
 * @param months how long a consent holds that is given with this text; null without a limit
 * @param body paragraphs; <code>{организация}</code> stands for the name of the organisation
 */
public record ConsentText(String municipality, ConsentPurpose purpose, int version, LocalDate validFrom, Integer months, String body) {

    static ConsentText read(ResultSet row, int number) throws SQLException {
        return new ConsentText(row.getString("municipality"), ConsentPurpose.of(row.getString("purpose")), row.getInt("version"),
                row.getObject("valid_from", LocalDate.class), row.getObject("months", Integer.class), row.getString("body"));
    }

    /** The last day of a consent given on this day; null without a limit. */
    LocalDate validTo(LocalDate givenOn) {
        return months == null || givenOn == null ? null : givenOn.plusMonths(months).minusDays(1);
    }
}
