package org.nastavnik.security;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.nastavnik.engine.RightsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What each group may do, as grants on definitions: their number does not depend on tasks, instances or people. Who may
 * start a process stands in its model as {@code camunda:candidateStarterGroups}.
 */
@Component
class Grants {

    private static final List<String> EVERYONE = List.of("curators", "heads", "deputy-heads", "specialists", "department-heads", "experts");
    private static final List<String> WATCHING = List.of("heads", "deputy-heads", "specialists", "department-heads");

    private final AuthorizationService authorizations;
    private final RepositoryService models;

    Grants(AuthorizationService authorizations, RepositoryService models) {
        this.authorizations = authorizations;
        this.models = models;
    }

    void prepare() {
        for (String group : EVERYONE) {
            grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            grant(group, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
            grant(group, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_TASK,
                    ProcessDefinitionPermissions.TASK_WORK, ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_HISTORY);
        }
        for (String group : WATCHING) {
            grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
            grant(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ);
        }
        grantStarters();
    }

    /** A deployed model says itself who may start it, from this moment on. */
    @EventListener
    void deployed(RightsChanged change) {
        if (change.models()) {
            grantStarters();
        }
    }

    private void grantStarters() {
        Map<String, Authorization> present = authorizations.createAuthorizationQuery().resourceType(Resources.PROCESS_DEFINITION)
                .authorizationType(AUTH_TYPE_GRANT).groupIdIn(EVERYONE.toArray(String[]::new)).list().stream()
                .collect(Collectors.toMap(grant -> grant.getGroupId() + "/" + grant.getResourceId(), Function.identity()));
        for (ProcessDefinition definition : models.createProcessDefinitionQuery().latestVersion().list()) {
            Process process = models.getBpmnModelInstance(definition.getId()).getModelElementById(definition.getKey());
            List<String> starters = process.getCamundaCandidateStarterGroupsList();
            for (String group : EVERYONE) {
                Authorization grant = present.get(group + "/" + definition.getKey());
                boolean granted = grant != null && grant.isPermissionGranted(ProcessDefinitionPermissions.CREATE_INSTANCE);
                if (starters.contains(group) && !granted) {
                    grant(group, Resources.PROCESS_DEFINITION, definition.getKey(), ProcessDefinitionPermissions.CREATE_INSTANCE);
                } else if (!starters.contains(group) && granted) {
                    authorizations.deleteAuthorization(grant.getId());
                }
            }
        }
    }

    void grant(String group, Resource resource, String id, Permission... permissions) {
        Authorization grant = authorizations.createAuthorizationQuery().groupIdIn(group).resourceType(resource).resourceId(id)
                .authorizationType(AUTH_TYPE_GRANT).singleResult();
        if (grant == null) {
            grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
        }
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
