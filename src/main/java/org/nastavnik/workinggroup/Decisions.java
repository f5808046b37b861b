package org.nastavnik.workinggroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.nastavnik.calendar.Deadline;
import org.nastavnik.calendar.DeadlineKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions of protocols. They change until the protocol is signed, then only a later decision can. */
@Repository
class Decisions {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Decisions(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    List<Decision> of(long meeting) {
        return database.sql("""
                        select number, text, roles, named_login, addressee, binding, deadline_kind, deadline_text, deadline_from,
                               deadline_to, results
                          from protocol_decision where meeting = ? order by id""").param(meeting).query(Decisions::read).list();
    }

    private static Decision read(ResultSet row, int number) throws SQLException {
        Deadline deadline = new Deadline(DeadlineKind.valueOf(row.getString("deadline_kind")), row.getString("deadline_text"),
                row.getObject("deadline_from", LocalDate.class), row.getObject("deadline_to", LocalDate.class), Set.of());
        return new Decision(row.getString("number"), row.getString("text"), deadline, Responsible.of(array(row, "roles").get(0)),
                row.getString("named_login"), array(row, "results"), row.getBoolean("binding"), row.getString("addressee"));
    }

    private static List<String> array(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    void replace(long meeting, List<Decision> decisions) {
        database.sql("delete from protocol_decision where meeting = ?").param(meeting).update();
        batches.batchUpdate("""
                        insert into protocol_decision (meeting, number, text, roles, named_login, addressee, binding, deadline_kind,
                                                       deadline_text, deadline_from, deadline_to, due_on, results)
                        values (?, ?, ?, array[?], ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                decisions.stream().map(decision -> new Object[] {meeting, decision.number(), decision.text(), decision.responsible().code(),
                        decision.person(), decision.addressee(), decision.binding(), decision.deadline().kind().name(),
                        decision.deadline().text(), decision.deadline().from(), decision.deadline().to(), decision.deadline().dueOn(),
                        decision.results().toArray(String[]::new)}).toList());
    }
}
