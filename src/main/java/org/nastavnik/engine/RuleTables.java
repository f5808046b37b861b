package org.nastavnik.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final EngineItself engine;
    private final DmnEngine dmn = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();
    private final Map<List<Object>, Optional<Map<String, Object>>> firstRows = new ConcurrentHashMap<>();

    RuleTables(ObjectProvider<RepositoryService> models, EngineItself engine) {
        this.engine = engine;
        this.models = models;
    }

    /**
     * The first row that applies in the newest version of the table. Answers are kept: only for tables whose facts have few
     * different values, such as the id of a task.
     */
    public Optional<Map<String, Object>> first(String key, Map<String, Object> facts) {
        return firstRows.computeIfAbsent(List.of(latest(key), facts), asked -> open(key).rows(facts).stream().findFirst());
    }

    /** The table in its newest version, for the questions of one piece of work. @param key for example {@code form-eligibility} */
    public RuleTable open(String key) {
        return new RuleTable(dmn, parsed.computeIfAbsent(latest(key), id -> read(key, id)));
    }

    private String latest(String key) {
        return engine.does(() -> models.getObject().createDecisionDefinitionQuery().decisionDefinitionKey(key)
                .withoutTenantId().latestVersion().singleResult().getId());
    }

    private DmnDecision read(String key, String id) {
        try (InputStream model = engine.does(() -> models.getObject().getDecisionModel(id))) {
            return dmn.parseDecision(key, model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
