package org.nastavnik.eligibility;

import java.util.List;
import org.nastavnik.programme.MentoringForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dictionary of role models («ролевые модели»); a retired one is not offered any more. */
@Repository
public class RoleModels {

    private final JdbcClient database;

    RoleModels(JdbcClient database) {
        this.database = database;
    }

    /** Those in use, by form; the usual one of a form first. */
    public List<RoleModel> offered() {
        return database.sql("select id, form, title, usual from role_model where not retired order by form, usual desc, id")
                .query((row, number) -> new RoleModel(row.getLong("id"), MentoringForm.of(row.getString("form")), row.getString("title"), row.getBoolean("usual")))
                .list();
    }
}
