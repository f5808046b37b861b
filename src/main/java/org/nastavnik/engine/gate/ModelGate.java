package org.nastavnik.engine.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.ModelBean;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Stands before the engine's own parsers: every new deployment, by whatever way it came, the delivered one included, passes all
 * rules or none of it is kept.
 */
@Component
public class ModelGate implements Deployer {

    private static final List<ModelRule> RULES = List.of(new AllowedElements(), new ProcessExpressions(), new ProcessKept(),
            new UserTasksComplete(), new ReferencesExist(), new DecisionTables(), new FormsSound());

    private final Map<String, Set<String>> beans = new HashMap<>();

    ModelGate(ListableBeanFactory spring) {
        for (String name : spring.getBeanNamesForAnnotation(ModelBean.class)) {
            beans.put(name, Arrays.stream(spring.getType(name, false).getMethods()).filter(method -> method.getDeclaringClass() != Object.class)
                    .map(method -> method.getName()).collect(Collectors.toUnmodifiableSet()));
        }
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        onlyAdministrators(Context.getCommandContext().getAuthentication());
        List<Finding> findings = new ArrayList<>();
        if (deployment.getTenantId() != null) {
            findings.add(new Finding(String.valueOf(deployment.getName()), "", "модели общие для всех организаций: развёртывайте без указания организации (tenant)"));
        }
        List<ModelFile> files = deployment.getResources().values().stream().filter(resource -> !resource.isGenerated())
                .map(resource -> ModelReader.read(resource.getName(), resource.getBytes(), findings)).flatMap(Optional::stream).toList();
        Surroundings surroundings = EngineRights.use(() -> LiveModels.together(files, beans));
        files.forEach(file -> RULES.forEach(rule -> rule.check(file, surroundings, findings)));
        if (!findings.isEmpty()) {
            throw new ModelRefused(findings);
        }
    }

    private static void onlyAdministrators(Authentication person) {
        if (person != null && person.getUserId() != null
                && (person.getGroupIds() == null || !person.getGroupIds().contains(Groups.CAMUNDA_ADMIN))) {
            throw new AuthorizationException("Модели развёртывают только администраторы");
        }
    }
}
