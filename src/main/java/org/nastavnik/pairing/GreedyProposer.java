package org.nastavnik.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * A valid set at once: whoever has the fewest possible mentors chooses first and takes the best of those with a free place;
 * among equals the mentor with fewer new mentees, then the lower id.
 */
@Component
class GreedyProposer implements Proposer {

    @Override
    public PairProposal propose(PairingProblem problem) {
        Map<Long, List<Candidate>> byMentee = new TreeMap<>();
        problem.candidates().forEach(candidate -> byMentee.computeIfAbsent(candidate.couple().mentee(), id -> new ArrayList<>()).add(candidate));
        List<List<Candidate>> rarestFirst = new ArrayList<>(byMentee.values());
        rarestFirst.sort(Comparator.comparingInt(List::size));
        Map<Long, Integer> taken = new HashMap<>();
        List<Candidate> chosen = new ArrayList<>();
        for (List<Candidate> options : rarestFirst) {
            options.stream().filter(option -> taken(option, taken) < problem.places().getOrDefault(option.couple().mentor(), 0))
                    .max(Comparator.comparingInt(Candidate::score)
                            .thenComparing(option -> -taken(option, taken))
                            .thenComparing(option -> -option.couple().mentor()))
                    .ifPresent(best -> {
                        chosen.add(best);
                        taken.merge(best.couple().mentor(), 1, Integer::sum);
                    });
        }
        chosen.sort(Comparator.comparingLong((Candidate one) -> one.couple().mentor()).thenComparingLong(one -> one.couple().mentee()));
        return new PairProposal(chosen);
    }

    private static int taken(Candidate option, Map<Long, Integer> taken) {
        return taken.getOrDefault(option.couple().mentor(), 0);
    }
}
