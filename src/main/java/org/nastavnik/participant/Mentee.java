package org.nastavnik.participant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A person as mentee of a programme.
 *
 * @param theme code of what the mentee asks for help with
 * @param words the request in the mentee's own words, or null
 * @param preferredForms codes of forms of mentoring
 * @param attention codes of attention categories: special personal data, for the curator's eyes only
 * @param outsideReason why the person stands outside the base, or null
 * @param nextStep what was agreed for a mentee without a pair, or null
 */
public record Mentee(long id, long programme, Participant person, String theme, String words, List<String> preferredForms,
                     List<String> attention, MenteeState state, String outsideReason, String nextStep) {

    static Mentee read(ResultSet row, int number) throws SQLException {
        return new Mentee(row.getLong("id"), row.getLong("programme"), Participant.read(row, number), row.getString("theme"),
                row.getString("words"), texts(row, "preferred_forms"), texts(row, "attention"),
                MenteeState.of(row.getString("state")), row.getString("outside_reason"), row.getString("next_step"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
