package org.nastavnik.engine.task;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves open tasks to whoever holds their post today. A task stays with any of several holders; without a holder it returns
 * to its group and the vacancy is told. A task that an administrator took stays with the administrator. A personal task goes to
 * nobody else: its loss is told to whoever gave it.
 */
@Component
public class TaskMoves {

    private static final String MISPLACED = """
            with post as (
                select held.task_group, held.organisation, array_agg(held.login) as logins
                  from unnest(?::text[], ?::text[], ?::text[]) as held (task_group, organisation, login)
                 group by held.task_group, held.organisation)
            select task.id_ as id, link.group_id_ as task_group, task.tenant_id_ as organisation, task.assignee_ as assignee,
                   task.proc_inst_id_ as process_instance, task.owner_ is not null as personal,
                   case when cardinality(post.logins) = 1 then post.logins[1] end as performer, post.logins is null as vacant
              from act_ru_task task
              join act_ru_identitylink link on link.task_id_ = task.id_ and link.type_ = 'candidate'
              left join post on post.task_group = link.group_id_ and post.organisation = task.tenant_id_
             where link.group_id_ = any (?) and (task.tenant_id_ = any (?) or ?)
               and (post.logins is null
                    or task.owner_ <> all (post.logins)
                    or task.owner_ is null and (task.assignee_ is null and cardinality(post.logins) = 1
                                                or task.assignee_ <> all (post.logins)))
               and not exists (select from act_id_membership admin where admin.user_id_ = task.assignee_ and admin.group_id_ = ?)""";

    private final JdbcClient database;
    private final Performers performers;
    private final TaskChanges changes;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;

    TaskMoves(JdbcClient database, Performers performers, TaskChanges changes, TaskService tasks, ApplicationEventPublisher events) {
        this.database = database;
        this.performers = performers;
        this.changes = changes;
        this.tasks = tasks;
        this.events = events;
    }

    /** Puts every open task right. @return how many tasks got another performer or lost theirs */
    public int moveAll() {
        return move(performers.holdings(), performers.groups(), Set.of(), true);
    }

    /** The same for one group in these organisations. */
    public int move(String group, Collection<String> organisations) {
        return move(performers.holdings(organisations), Set.of(group), organisations, false);
    }

    private int move(List<Holding> holdings, Collection<String> groups, Collection<String> organisations, boolean everywhere) {
        List<Misplaced> misplaced = database.sql(MISPLACED)
                .params(holdings.stream().map(Holding::group).toArray(String[]::new),
                        holdings.stream().map(Holding::organisation).toArray(String[]::new),
                        holdings.stream().map(Holding::login).toArray(String[]::new),
                        groups.toArray(String[]::new), organisations.toArray(String[]::new), everywhere, Groups.CAMUNDA_ADMIN)
                .query(Misplaced.class).list();
        Map<String, String> performer = new HashMap<>();
        misplaced.stream().filter(task -> !task.personal() && task.moves()).forEach(task -> performer.put(task.id(), task.performer()));
        changes.make(performer, tasks::setAssignee);
        misplaced.stream().filter(Misplaced::vacant).map(task -> new Holding(task.taskGroup(), task.organisation(), null)).distinct()
                .forEach(post -> performers.vacant(post.group(), post.organisation()));
        misplaced.stream().filter(Misplaced::personal)
                .forEach(task -> events.publishEvent(new PersonalTaskLost(task.id(), task.processInstance())));
        return performer.size();
    }

    private record Misplaced(String id, String taskGroup, String organisation, String assignee, String processInstance, boolean personal,
                             String performer, boolean vacant) {

        boolean moves() {
            return assignee != null || performer != null;
        }
    }
}
