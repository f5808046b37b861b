package org.nastavnik.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a person is in the organisation's programmes: the newest one for each side. */
@Repository
class RolesOfPerson {

    private static final String IN_PAIR = "pair.state not in ('completed', 'refused', 'endedEarly')";

    private final JdbcClient database;

    RolesOfPerson(JdbcClient database) {
        this.database = database;
    }

    Roles of(long participant) {
        return new Roles(mentee(participant), mentor(participant));
    }

    private Roles.AsMentee mentee(long participant) {
        return database.sql("""
                        select mentee.*, programme.school_year,
                               exists (select from pair_mentee join pair on pair.id = pair_mentee.pair
                                        where pair_mentee.mentee = mentee.id and pair_mentee.to_day is null and %s) as in_pair
                          from mentee join programme on programme.id = mentee.programme
                         where participant = ? order by school_year desc limit 1""".formatted(IN_PAIR))
                .param(participant)
                .query((row, number) -> new Roles.AsMentee(row.getLong("id"), row.getString("school_year"), row.getString("state"),
                        row.getString("theme"), row.getString("words"), texts(row, "preferred_forms"), texts(row, "attention"),
                        row.getString("availability"), row.getString("outside_reason"), row.getString("next_step"), row.getBoolean("in_pair")))
                .optional().orElse(null);
    }

    private Roles.AsMentor mentor(long participant) {
        return database.sql("""
                        select mentor.*, programme.school_year,
                               exists (select from pair where pair.mentor = mentor.id and %s) as in_pair
                          from mentor join programme on programme.id = mentor.programme
                         where participant = ? order by school_year desc limit 1""".formatted(IN_PAIR))
                .param(participant)
                .query((row, number) -> new Roles.AsMentor(row.getLong("id"), row.getString("school_year"), row.getString("state"),
                        texts(row, "competences"), texts(row, "forms"), row.getInt("capacity"), row.getString("capacity_reason"),
                        row.getString("availability"), row.getObject("years_of_work", Integer.class), row.getBoolean("released_to_municipal_base"),
                        row.getString("outside_reason"), row.getBoolean("in_pair")))
                .optional().orElse(null);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
