package org.nastavnik.participant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The latest word on one purpose: {@code requested}, {@code given}, {@code refused}, {@code revoked} or {@code expired}.
 *
 * @param signers who signed or refused
 * @param givenOn day of the paper, never null when given
 * @param validTo last day, null without a limit
 * @param document number of the paper, never null when given
 * @param byLink whether the person said it by a personal link, without the curator
 */
public record Consent(long participant, ConsentPurpose purpose, String state, Set<Signer> signers, LocalDate givenOn,
                      LocalDate validTo, String document, boolean byLink) {

    public static final String GIVEN = "given";
    public static final String REFUSED = "refused";

    static Consent read(ResultSet row, int number) throws SQLException {
        Set<Signer> signers = EnumSet.noneOf(Signer.class);
        if (row.getBoolean("signed_by_person")) {
            signers.add(Signer.PERSON);
        }
        if (row.getBoolean("signed_by_representative")) {
            signers.add(Signer.REPRESENTATIVE);
        }
        return new Consent(row.getLong("participant"), ConsentPurpose.of(row.getString("purpose")), row.getString("state"), signers,
                row.getObject("given_on", LocalDate.class), row.getObject("valid_to", LocalDate.class), row.getString("document"), "link".equals(row.getString("way")));
    }

    public boolean given() {
        return GIVEN.equals(state);
    }

    public boolean refused() {
        return REFUSED.equals(state);
    }

    /** Given and not run out. */
    public boolean runsOn(LocalDate day) {
        return given() && (validTo == null || !validTo.isBefore(day));
    }
}
