package org.nastavnik.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The deployed decision tables for questions about people. The engine's own service writes every input into the history of
 * decisions, where ages and kinship must not stand; here nothing is written, and a thousand questions cost no statement.
 */
@Component
public class RuleTables {

    private final ObjectProvider<RepositoryService> models;
    private final DmnEngine dmn = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

    RuleTables(ObjectProvider<RepositoryService> models) {
        this.models = models;
    }

    /** The table in its newest version, for the questions of one piece of work. @param key for example {@code form-eligibility} */
    public RuleTable open(String key) {
        String latest = EngineRights.use(() -> models.getObject().createDecisionDefinitionQuery().decisionDefinitionKey(key)
                .withoutTenantId().latestVersion().singleResult().getId());
        return new RuleTable(dmn, parsed.computeIfAbsent(latest, id -> read(key, id)));
    }

    private DmnDecision read(String key, String id) {
        try (InputStream model = EngineRights.use(() -> models.getObject().getDecisionModel(id))) {
            return dmn.parseDecision(key, model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
