package org.nastavnik.security;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The ready-made lists of Tasklist. */
@Component
class TaskFilters {

    private static final List<String> READERS = List.of("curators", "heads", "deputy-heads", "specialists", "department-heads", "experts", "camunda-admin");

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;

    TaskFilters(FilterService filters, TaskService tasks, Grants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    void prepare() {
        filter("Мои задачи", 0, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        filter("Просрочено", 10, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}").dueBeforeExpression("${now()}"));
        filter("Без исполнителя", 20, tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}").taskUnassigned());
        filter("Все задачи организации", 30, tasks.createTaskQuery());
    }

    private void filter(String name, int priority, TaskQuery query) {
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        Filter filter = filters.newTaskFilter(name).setQuery(query.orderByDueDate().asc())
                .setProperties(Map.of("priority", priority, "refresh", true, "showUndefinedVariable", false));
        filters.saveFilter(filter);
        READERS.forEach(group -> grants.grant(group, Resources.FILTER, filter.getId(), Permissions.READ));
    }
}
