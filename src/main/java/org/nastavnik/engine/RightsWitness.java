package org.nastavnik.engine;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CreateMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantGroupMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantUserMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTenantCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTenantGroupMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTenantUserMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveGroupCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTenantCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.util.ReflectionUtils;

/** Publishes {@link RightsChanged} when a person has changed rights or models, in whatever way. */
class RightsWitness extends CommandInterceptor {

    private static final Set<Class<?>> MODELS = Set.of(DeployCmd.class, DeleteDeploymentCmd.class);
    private static final Set<Class<?>> RIGHTS = Set.of(SaveUserCmd.class, DeleteUserCmd.class, SaveGroupCmd.class, DeleteGroupCmd.class,
            SaveTenantCmd.class, DeleteTenantCmd.class, CreateMembershipCmd.class, DeleteMembershipCmd.class, SaveAuthorizationCmd.class,
            DeleteAuthorizationCmd.class, CreateTenantUserMembershipCmd.class, DeleteTenantUserMembershipCmd.class,
            CreateTenantGroupMembershipCmd.class, DeleteTenantGroupMembershipCmd.class);
    private static final Set<String> IDS = Set.of("userId", "groupId", "tenantId", "authorizationId", "deploymentId");

    private static final Field DEPLOYMENT_ID = ReflectionUtils.findField(DeleteDeploymentCmd.class, "deploymentId");
    private static final int MOST_FILES = 5;

    static {
        ReflectionUtils.makeAccessible(DEPLOYMENT_ID);
    }

    private final ProcessEngineConfigurationImpl engine;
    private final ApplicationEventPublisher events;

    RightsWitness(ProcessEngineConfigurationImpl engine, ApplicationEventPublisher events) {
        this.engine = engine;
        this.events = events;
    }

    @Override
    public <T> T execute(Command<T> command) {
        boolean models = MODELS.contains(command.getClass());
        if (!models && !RIGHTS.contains(command.getClass())) {
            return next.execute(command);
        }
        String removed = command instanceof DeleteDeploymentCmd ? contents(deployment(command)) : "";
        T result = next.execute(command);
        Authentication person = engine.getIdentityService().getCurrentAuthentication();
        if (person != null && person.getUserId() != null) {
            String deployed = result instanceof Deployment deployment ? contents(deployment) : "";
            events.publishEvent(new RightsChanged(person.getUserId(), describe(command) + removed + deployed, models));
        }
        return result;
    }

    /** Null when there is none, or none that this person may see. */
    private Deployment deployment(Command<?> command) {
        String id = (String) ReflectionUtils.getField(DEPLOYMENT_ID, command);
        return id == null ? null : engine.getRepositoryService().createDeploymentQuery().deploymentId(id).singleResult();
    }

    /** Name and files of a deployment. */
    private String contents(Deployment deployment) {
        if (deployment == null) {
            return "";
        }
        List<String> files = engine.getRepositoryService().getDeploymentResourceNames(deployment.getId());
        String shown = files.stream().sorted().limit(MOST_FILES).collect(Collectors.joining(", "));
        return " «" + deployment.getName() + "»: " + shown + (files.size() > MOST_FILES ? " …" + files.size() : "");
    }

    private static String describe(Command<?> command) {
        List<String> words = new ArrayList<>(List.of(command.getClass().getSimpleName().replaceAll("Cmd$", "")));
        ReflectionUtils.doWithFields(command.getClass(), field -> {
            field.setAccessible(true);
            String word = word(field, field.get(command));
            if (word != null) {
                words.add(word);
            }
        });
        return String.join(" ", words);
    }

    private static String word(Field field, Object value) {
        if (value instanceof User user) {
            return user.getId();
        }
        if (value instanceof Group group) {
            return group.getId();
        }
        if (value instanceof Tenant tenant) {
            return tenant.getId();
        }
        if (value instanceof Authorization grant) {
            return "user/" + grant.getUserId() + " group/" + grant.getGroupId() + " resource/" + grant.getResourceType() + "/" + grant.getResourceId();
        }
        return IDS.contains(field.getName()) && value instanceof String id ? id : null;
    }
}
