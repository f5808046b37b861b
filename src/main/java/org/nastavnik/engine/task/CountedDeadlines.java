package org.nastavnik.engine.task;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open tasks whose due date was counted in working days ({@code task_deadline}), and how. */
@Repository
class CountedDeadlines {

    record Counted(String task, String name, String organisation, Date due, LocalDate countedFrom, int workingDays) {
    }

    private final JdbcClient database;

    CountedDeadlines(JdbcClient database) {
        this.database = database;
    }

    void add(String task, LocalDate countedFrom, int workingDays) {
        database.sql("insert into task_deadline (task, counted_from, working_days) values (?, ?, ?)")
                .params(task, countedFrom, workingDays).update();
    }

    void remove(String task) {
        database.sql("delete from task_deadline where task = ?").param(task).update();
    }

    /** The next ones after this task id, in order of ids. */
    List<Counted> after(String task, int limit) {
        return database.sql("""
                        select task.id_ as task, task.name_ as name, task.tenant_id_ as organisation, task.due_date_ as due,
                               deadline.counted_from, deadline.working_days
                          from task_deadline deadline
                          join act_ru_task task on task.id_ = deadline.task
                         where deadline.task > ? and task.due_date_ is not null
                         order by deadline.task limit ?""")
                .params(task, limit).query(Counted.class).list();
    }
}
