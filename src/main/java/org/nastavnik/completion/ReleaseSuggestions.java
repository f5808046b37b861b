package org.nastavnik.completion;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is most likely to follow for a person, so that the curator corrects a list instead of writing it. */
@Component
class ReleaseSuggestions {

    private final WorkedPeople people;
    private final Continuations continuations;

    ReleaseSuggestions(WorkedPeople people, Continuations continuations) {
        this.people = people;
        this.continuations = continuations;
    }

    Suggestion of(long programme) {
        return new Suggestion(
                continuations.of(programme).stream().flatMap(pair -> pair.participants().stream()).collect(Collectors.toSet()),
                people.of(programme).stream().map(worked -> worked.person().id()).collect(Collectors.toSet()));
    }

    /** Whoever wishes goes on, whoever worked in a pair leaves, whoever had none waits in reserve. */
    record Suggestion(Set<Long> goingOn, Set<Long> worked) {

        NextStep next(long participant) {
            if (goingOn.contains(participant)) {
                return NextStep.GOES_ON;
            }
            return worked.contains(participant) ? NextStep.LEAVES : NextStep.RESERVE;
        }
    }
}
