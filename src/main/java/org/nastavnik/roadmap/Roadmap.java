package org.nastavnik.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * A version of an organisation's roadmap.
 *
 * @param agreedBy login of the specialist, null until the department agreed
 */
record Roadmap(long id, long programme, int version, RoadmapState state, Resources resources, String agreedBy, LocalDate agreedOn) {

    static Roadmap read(ResultSet row, int index) throws SQLException {
        return new Roadmap(row.getLong("id"), row.getLong("programme"), row.getInt("version"), RoadmapState.of(row.getString("state")),
                new Resources(row.getString("inside_resources"), row.getString("outside_resources")),
                row.getString("agreed_by"), row.getObject("agreed_on", LocalDate.class));
    }

    boolean isReturned() {
        return state == RoadmapState.RETURNED;
    }

    /** Markdown; empty while there is nothing to compare. */
    String linkToVersions() {
        return version < 2 ? "" : "[Сравнить любые версии карты](/pages/roadmaps/" + programme + ")";
    }

    /** What the organisation has itself and what it gets from outside. */
    record Resources(String inside, String outside) {
    }
}
