package org.nastavnik.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.engine.RuleTables;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.process.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class MentorCapacityDecisionTest {

    @Autowired
    private RuleTables tables;

    @ParameterizedTest(name = "{0}: {1} at once, {2} with the curator''s reason")
    @CsvSource({"PUPIL, 3, 6", "STUDENT, 4, 8", "TEACHER, 3, 6", "YOUNG_SPECIALIST, 2, 4", "GRADUATE, 3, 6", "PARENT, 3, 6", "EMPLOYEE, 5, 10"})
    void everyKindOfMentorHasItsPlaces(ParticipantKind kind, int places, int curatorUpTo) {
        assertThat(tables.open("mentor-capacity").rows(Map.of("kind", kind.code())))
                .containsExactly(Map.of("places", places, "curatorUpTo", curatorUpTo, "groupAdvised", 5, "groupMost", 15));
    }
}
