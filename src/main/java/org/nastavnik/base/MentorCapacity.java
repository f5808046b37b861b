package org.nastavnik.base;

import java.util.List;
import java.util.Map;
import org.nastavnik.engine.RuleTable;
import org.nastavnik.engine.RuleTables;
import org.nastavnik.participant.ParticipantKind;
import org.springframework.stereotype.Component;

/** How many mentees a mentor takes at once: the decision table {@code mentor-capacity}. */
@Component
public class MentorCapacity {

    /**
     * @param usual without any reason
     * @param curatorUpTo with the curator's reason; above it the head agrees by approving the base
     */
    public record Places(int usual, int curatorUpTo) {
    }

    private final RuleTables rules;

    MentorCapacity(RuleTables rules) {
        this.rules = rules;
    }

    public Places of(ParticipantKind kind) {
        RuleTable table = rules.open("mentor-capacity");
        List<Map<String, Object>> rows = table.rows(Map.of("kind", kind.code()));
        return new Places(number(rows, "places"), number(rows, "curatorUpTo"));
    }

    private static int number(List<Map<String, Object>> rows, String column) {
        return ((Number) rows.get(0).get(column)).intValue();
    }
}
