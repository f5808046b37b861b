package org.nastavnik.base;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.participant.ParticipantKind;
import org.springframework.stereotype.Component;

/** How many mentees a mentor of this kind usually takes at once: the decision table {@code mentor-capacity}. */
@Component
class MentorCapacity {

    private static final String TABLE = "mentor-capacity";

    private final DecisionService decisions;
    private final RepositoryService models;

    MentorCapacity(DecisionService decisions, RepositoryService models) {
        this.decisions = decisions;
        this.models = models;
    }

    /** Empty when an administrator has taken the table or the row away. */
    OptionalInt usual(ParticipantKind kind) {
        return EngineRights.use(() -> models.createDecisionDefinitionQuery().decisionDefinitionKey(TABLE).count() == 0
                ? OptionalInt.empty() : decided(kind));
    }

    private OptionalInt decided(ParticipantKind kind) {
        DmnDecisionResult result = decisions.evaluateDecisionByKey(TABLE).variables(Map.of("kind", kind.code())).evaluate();
        return Optional.ofNullable(result.getFirstResult()).map(row -> (Number) row.getEntry("capacity"))
                .map(capacity -> OptionalInt.of(capacity.intValue())).orElseGet(OptionalInt::empty);
    }
}
