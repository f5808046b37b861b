package org.nastavnik.engine.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * An open task.
 *
 * @param key id of the user task in its model
 * @param group the group it belongs to, or null
 * @param performer login, or null while nobody has it
 * @param due null for a task without a deadline
 * @param personal whether nobody but its performer may do it
 */
public record OpenTask(String id, String key, String name, String organisation, String group, String performer, Instant created,
                       Instant due, int priority, boolean personal) {

    static OpenTask read(ResultSet row, int number) throws SQLException {
        Timestamp due = row.getTimestamp("due_date_");
        return new OpenTask(row.getString("id_"), row.getString("task_def_key_"), row.getString("name_"), row.getString("tenant_id_"),
                row.getString("group_id_"), row.getString("assignee_"), row.getTimestamp("create_time_").toInstant(),
                due == null ? null : due.toInstant(), row.getInt("priority_"), row.getString("owner_") != null);
    }

    /** @param zone the organisation's */
    public LocalDate dueOn(ZoneId zone) {
        return DueDay.of(due, zone);
    }

    public LocalDate createdOn(ZoneId zone) {
        return LocalDate.ofInstant(created, zone);
    }
}
