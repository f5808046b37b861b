package org.nastavnik.participant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A person as mentor of a programme.
 *
 * @param competences codes of the themes the mentor can help with
 * @param forms codes of forms of mentoring
 * @param capacity most mentees at once
 * @param capacityReason why the capacity is above the table {@code mentor-capacity}, or null
 * @param outsideReason why the person stands outside the base, or null
 * @param yearsOfWork null when not known
 */
public record Mentor(long id, long programme, Participant person, List<String> competences, List<String> forms, int capacity,
                     String capacityReason, String availability, boolean releasedToMunicipalBase, MentorState state,
                     String outsideReason, Integer yearsOfWork) {

    static Mentor read(ResultSet row, int number) throws SQLException {
        return new Mentor(row.getLong("id"), row.getLong("programme"), Participant.read(row, number), Mentee.texts(row, "competences"),
                Mentee.texts(row, "forms"), row.getInt("capacity"), row.getString("capacity_reason"), row.getString("availability"),
                row.getBoolean("released_to_municipal_base"), MentorState.of(row.getString("state")), row.getString("outside_reason"),
                row.getObject("years_of_work", Integer.class));
    }
}
