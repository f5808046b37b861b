package org.nastavnik.pair;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A proposed new mentor of a pair. @param cause code of why the old one leaves @param handover what the new one should know */
record Replacement(long id, long pair, long oldMentor, long newMentor, String cause, String handover) {

    static Replacement read(ResultSet row, int number) throws SQLException {
        return new Replacement(row.getLong("id"), row.getLong("pair"), row.getLong("old_mentor"), row.getLong("new_mentor"),
                row.getString("cause"), row.getString("handover"));
    }
}
