package org.nastavnik.engine.task;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;

/**
 * Whether somebody may perform a task: the holder of the post it belongs to, of a {@link PersonalTask} its owner only, the
 * person it is assigned to when it belongs to no group, or an administrator. A grant on the process definition alone is not enough: a curator cannot approve a paper.
 */
@Component
public class TaskAccess {

    private final Performers performers;

    TaskAccess(Performers performers) {
        this.performers = performers;
    }

    /** Whether the person at work may perform the task. The engine's own work, which has no person, always may. */
    public boolean granted(DelegateTask task) {
        Authentication person = Context.getCommandContext().getAuthentication();
        return person == null || person.getUserId() == null || isAdministrator(person.getGroupIds())
                || mayPerform(person.getUserId(), task);
    }

    /** Whether the task may be handed to this person: to its performer, or by administrators to themselves. */
    boolean mayTake(String login, DelegateTask task) {
        Authentication person = Context.getCommandContext().getAuthentication();
        return mayPerform(login, task)
                || person != null && login.equals(person.getUserId()) && isAdministrator(person.getGroupIds());
    }

    private boolean mayPerform(String login, DelegateTask task) {
        return TaskGroups.of(task)
                .map(group -> (task.getOwner() == null || task.getOwner().equals(login)) && performers.holds(login, group, task.getTenantId()))
                .orElseGet(() -> login.equals(task.getAssignee()));
    }

    private static boolean isAdministrator(List<String> groups) {
        return groups != null && groups.contains(Groups.CAMUNDA_ADMIN);
    }
}
