package org.nastavnik.participant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists of themes: what every organisation of a municipality chooses from. */
@Repository
public class Themes {

    private final JdbcClient database;

    Themes(JdbcClient database) {
        this.database = database;
    }

    /** The list of the organisation's municipality; of a department its own. */
    public ThemeList of(String organisation) {
        return new ThemeList(database.sql("select * from theme where municipality is not distinct from theme_list(?) order by place, id")
                .param(organisation).query(Themes::read).list());
    }

    private static Theme read(ResultSet row, int number) throws SQLException {
        return new Theme(row.getString("code"), row.getString("title"), List.of((String[]) row.getArray("signs").getArray()),
                row.getBoolean("for_pupils"), row.getBoolean("for_teachers"), row.getBoolean("retired"));
    }
}
