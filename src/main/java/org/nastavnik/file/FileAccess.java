package org.nastavnik.file;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.nastavnik.engine.task.Performers;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may see and change files. Seeing: whoever has or had a task in the process of the file, by the post that the task belongs
 * to: a head sees what the curator attached, a specialist only where the department takes part. Changing: the performer, while
 * the task is open.
 */
@Component
class FileAccess {

    private final JdbcClient database;
    private final TaskService tasks;
    private final Performers performers;

    FileAccess(JdbcClient database, TaskService tasks, Performers performers) {
        this.database = database;
        this.tasks = tasks;
        this.performers = performers;
    }

    /** The open task, for somebody who sees files of its process. */
    Task seen(String taskId, Visitor visitor) {
        Task task = open(taskId).orElseThrow(NoSuchPage::new);
        if (!worksIn(task.getProcessInstanceId(), task.getTenantId(), visitor)) {
            throw new NoSuchPage();
        }
        return task;
    }

    /** The open task, for its performer. */
    Task performed(String taskId, Visitor visitor) {
        return open(taskId).filter(task -> visitor.login().equals(task.getAssignee())).orElseThrow(NoSuchPage::new);
    }

    void mustSee(StoredFile file, Visitor visitor) {
        if (file.task() == null || !worksIn(file.processInstance(), file.organisation(), visitor)) {
            throw new NoSuchPage();
        }
    }

    private Optional<Task> open(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult());
    }

    private boolean worksIn(String processInstance, String organisation, Visitor visitor) {
        return visitor.reaches(organisation) && (wasPerformer(processInstance, visitor.login())
                || groupsOf(processInstance).stream().anyMatch(group -> performers.holds(visitor.login(), group, organisation)));
    }

    private boolean wasPerformer(String processInstance, String login) {
        return database.sql("select exists (select from act_hi_taskinst where proc_inst_id_ = ? and assignee_ = ?)")
                .params(processInstance, login).query(Boolean.class).single();
    }

    private List<String> groupsOf(String processInstance) {
        return database.sql("""
                        select distinct link.group_id_ from act_hi_taskinst task
                          join act_hi_identitylink link on link.task_id_ = task.id_ and link.type_ = 'candidate' and link.group_id_ is not null
                         where task.proc_inst_id_ = ?""").param(processInstance).query(String.class).list();
    }
}
