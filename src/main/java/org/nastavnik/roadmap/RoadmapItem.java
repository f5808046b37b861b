package org.nastavnik.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * One item («мероприятие») of a version of a roadmap.
 *
 * @param number the same in all versions
 * @param owner the post responsible, as the curator wrote it
 * @param comment why the item was sent back, or null
 */
record RoadmapItem(int number, String section, String activity, LocalDate dueOn, String owner, String expectedResult, String comment) {

    static RoadmapItem read(ResultSet row, int index) throws SQLException {
        return new RoadmapItem(row.getInt("number"), row.getString("section"), row.getString("activity"),
                row.getObject("due_on", LocalDate.class), row.getString("owner"), row.getString("expected_result"), row.getString("comment"));
    }

    boolean isReturned() {
        return comment != null;
    }

    RoadmapItem withoutComment() {
        return new RoadmapItem(number, section, activity, dueOn, owner, expectedResult, null);
    }
}
