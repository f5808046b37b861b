package org.nastavnik.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.nastavnik.engine.Stages;
import org.springframework.stereotype.Component;

/** The ready-made lists of Tasklist. */
@Component
class TaskFilters {

    private static final List<String> READERS = List.of("curators", "heads", "deputy-heads", "specialists", "department-heads", "experts", "camunda-admin");

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final String OVERDUE = "${days.overdueBefore()}";
    /** Older lists hold it. */
    private static final String NOW = "${now()}";
    private static final String IN_A_WEEK = "${dateTime().plusWeeks(1)}";
    /** All expressions that a stored list may hold. */
    static final Set<String> EXPRESSIONS = Set.of(ME, MY_GROUPS, OVERDUE, NOW, IN_A_WEEK);

    /** Facts of the process that stand under a task in its list. */
    private static final List<Map<String, String>> COLUMNS = List.of(
            Map.of("name", "organisationName", "label", "Организация"), Map.of("name", "schoolYear", "label", "Учебный год"),
            Map.of("name", "stageName", "label", "Этап"), Map.of("name", "pairTitle", "label", "Пара"));

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;

    TaskFilters(FilterService filters, TaskService tasks, Grants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    void prepare() {
        filter("Мои задачи", 0, mine());
        filter("Просрочено", 10, mine().dueBeforeExpression(OVERDUE));
        filter("Срок на этой неделе", 15, mine().dueAfterExpression(OVERDUE).dueBeforeExpression(IN_A_WEEK));
        filter("Без исполнителя", 20, tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS).taskUnassigned());
        filter("Все задачи организации", 30, tasks.createTaskQuery());
        int priority = 40;
        for (Map.Entry<String, List<String>> part : Stages.all().entrySet()) {
            filter(part.getKey(), priority++, tasks.createTaskQuery().processDefinitionKeyIn(part.getValue().toArray(String[]::new)));
        }
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery().taskAssigneeExpression(ME);
    }

    private void filter(String name, int priority, TaskQuery query) {
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        Filter filter = filters.newTaskFilter(name).setQuery(query.orderByDueDate().asc())
                .setProperties(Map.of("priority", priority, "refresh", true, "showUndefinedVariable", false, "variables", COLUMNS));
        filters.saveFilter(filter);
        READERS.forEach(group -> grants.grant(group, Resources.FILTER, filter.getId(), Permissions.READ));
    }
}
