package org.nastavnik.engine.task;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open tasks of all organisations, to read. */
@Repository
public class OpenTasks {

    private static final String SELECT = """
            select task.id_, task.task_def_key_, task.name_, task.tenant_id_, link.group_id_, task.assignee_, task.create_time_,
                   task.due_date_, task.priority_, task.owner_
              from act_ru_task task
              left join act_ru_identitylink link on link.task_id_ = task.id_ and link.type_ = 'candidate' and link.group_id_ is not null
            """;

    private final JdbcClient database;

    OpenTasks(JdbcClient database) {
        this.database = database;
    }

    public Optional<OpenTask> find(String id) {
        return database.sql(SELECT + "where task.id_ = ?").param(id).query(OpenTask::read).optional();
    }

    /** The engine group that accepts what the task reports, where its process says so. */
    public Optional<String> acceptor(String id) {
        return database.sql("""
                        select variable.text_ from act_ru_task task
                          join act_ru_variable variable on variable.proc_inst_id_ = task.proc_inst_id_ and variable.name_ = 'acceptorGroup'
                         where task.id_ = ?""").param(id).query(String.class).optional();
    }

    /** What a person has to do, the most urgent first. */
    public List<OpenTask> of(String login) {
        return database.sql(SELECT + "where task.assignee_ = ? and task.due_date_ is not null order by task.due_date_, task.id_")
                .param(login).query(OpenTask::read).list();
    }

    /**
     * A page of the tasks that are due until then, in order of their due dates.
     *
     * @param after the last task of the page before, null for the first page
     */
    public List<OpenTask> dueUntil(Instant until, OpenTask after, int limit) {
        return database.sql(SELECT + """
                        where task.due_date_ <= ? and (task.due_date_, task.id_) > (?, ?)
                        order by task.due_date_, task.id_ limit ?""")
                .params(Timestamp.from(until), Timestamp.from(after == null ? Instant.EPOCH : after.due()), after == null ? "" : after.id(), limit)
                .query(OpenTask::read).list();
    }
}
