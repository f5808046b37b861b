package org.nastavnik.overview;

import java.security.Principal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.nastavnik.engine.task.TaskTopic;
import org.nastavnik.security.Audit;
import org.nastavnik.security.AuditKind;
import org.nastavnik.web.Allowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the tasks of a page of Tasklist are about. Of tasks that the person does not see nothing is said; people are named to whom
 * the task is assigned only, like in its form.
 */
@RestController
@Allowed(Allowed.EVERYBODY)
class TopicsOfTasks {

    /** Tasks of one question; Tasklist shows fifteen on a page. */
    private static final int MOST = 50;
    private static final int LONGEST = 200;

    private record Found(String task, String variable, String id) {
    }

    private final TaskService tasks;
    private final JdbcClient database;
    private final Map<String, TaskTopic> topics;
    private final Audit audit;

    TopicsOfTasks(TaskService tasks, JdbcClient database, List<TaskTopic> topics, Audit audit) {
        this.tasks = tasks;
        this.database = database;
        this.topics = topics.stream().collect(Collectors.toMap(TaskTopic::variable, Function.identity()));
        this.audit = audit;
    }

    /** @param task ids @return words by id of task */
    @GetMapping("/camunda/api/nastavnik/topics")
    Map<String, String> of(@RequestParam(defaultValue = "") List<String> task, Principal person) {
        if (task.isEmpty()) {
            return Map.of();
        }
        Map<String, Task> seen = tasks.createTaskQuery().taskIdIn(task.stream().limit(MOST).toArray(String[]::new)).list().stream()
                .collect(Collectors.toMap(Task::getId, Function.identity()));
        Map<String, String> words = new HashMap<>();
        Set<String> named = new HashSet<>();
        found(seen.keySet()).forEach((variable, about) -> {
            TaskTopic topic = topics.get(variable);
            List<Found> told = topic.namesPeople() ? about.stream().filter(each -> person.getName().equals(seen.get(each.task).getAssignee())).toList() : about;
            Map<String, String> said = topic.words(told.stream().map(Found::id).collect(Collectors.toSet()));
            told.stream().filter(each -> said.containsKey(each.id)).forEach(each -> {
                words.merge(each.task, shortened(said.get(each.id)), (one, other) -> one + " · " + other);
                if (topic.namesPeople()) {
                    named.add(seen.get(each.task).getTenantId());
                }
            });
        });
        named.forEach(organisation -> audit.record(AuditKind.DATA_READ, organisation, "tasks"));
        return words;
    }

    /** The variables stand at the execution of a task or at one around it. */
    private Map<String, List<Found>> found(Set<String> ids) {
        return database.sql("""
                        with recursive scope (task, execution) as (
                            select id_, execution_id_ from act_ru_task where id_ = any (:tasks)
                            union all
                            select scope.task, execution.parent_id_ from scope join act_ru_execution execution on execution.id_ = scope.execution
                             where execution.parent_id_ is not null)
                        select distinct scope.task, variable.name_ as variable, coalesce(variable.text_, variable.long_::text) as id
                          from scope join act_ru_variable variable on variable.execution_id_ = scope.execution
                         where variable.name_ = any (:variables) and coalesce(variable.text_, variable.long_::text) is not null""")
                .param("tasks", ids.toArray(String[]::new)).param("variables", topics.keySet().toArray(String[]::new))
                .query(Found.class).list().stream().collect(Collectors.groupingBy(Found::variable));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1).strip() + "…";
    }
}
