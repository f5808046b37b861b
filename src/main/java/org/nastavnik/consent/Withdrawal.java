package org.nastavnik.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.participant.ConsentPurpose;

/**
 * An application by which a person takes consents back.
 *
 * @param paperNumber null when only a link is known
 * @param link https address of the scan, or null
 * @param state {@code received}, {@code mistaken}, {@code confirmed} or {@code erased}
 */
record Withdrawal(long id, String organisation, long participant, Set<ConsentPurpose> purposes, LocalDate receivedOn,
                  String paperNumber, LocalDate paperDate, String link, String state) {

    /** Law № 152-ФЗ, article 21: thirty calendar days from the receipt. */
    private static final int LONGEST = 30;

    static Withdrawal read(ResultSet row, int number) throws SQLException {
        Set<ConsentPurpose> purposes = Arrays.stream((String[]) row.getArray("purposes").getArray()).map(ConsentPurpose::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConsentPurpose.class)));
        return new Withdrawal(row.getLong("id"), row.getString("organisation"), row.getLong("participant"), purposes,
                row.getObject("received_on", LocalDate.class), row.getString("paper_number"), row.getObject("paper_date", LocalDate.class),
                row.getString("link"), row.getString("state"));
    }

    /** Whether nothing may be kept about the person any more. */
    boolean erases() {
        return purposes.contains(ConsentPurpose.PERSONAL_DATA);
    }

    LocalDate lastDayOfErasure() {
        return receivedOn.plusDays(LONGEST);
    }

    String purposeTitles() {
        return purposes.stream().map(ConsentPurpose::title).collect(Collectors.joining(", "));
    }
}
