package org.nastavnik.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is to be written after all decisions.
 *
 * @param lines each with the person it is about
 * @param undecided numbers of doubtful lines without a decision
 */
record Chosen(List<Judged> lines, List<Integer> undecided) {

    /** @param decisions by line */
    static Chosen of(List<Judged> judged, Map<Integer, Decision> decisions) {
        List<Judged> lines = new ArrayList<>();
        List<Integer> undecided = new ArrayList<>();
        for (Judged line : judged) {
            Decision decision = decisions.get(line.entry().line);
            if (line.outcome() == Outcome.ADDED || line.outcome() == Outcome.CHANGED) {
                lines.add(line);
            } else if (line.outcome() == Outcome.DOUBTFUL && decision == null) {
                undecided.add(line.entry().line);
            } else if (line.outcome() == Outcome.DOUBTFUL && !Decision.SKIP.equals(decision.what())) {
                lines.add(decision.sameAs() == null ? line : line.as(decision.sameAs()));
            }
        }
        return new Chosen(lines, undecided);
    }

    /** Numbers of lines that would all be written about one person. */
    Optional<List<Integer>> twice() {
        return lines.stream().filter(line -> line.known() != null)
                .collect(Collectors.groupingBy(Judged::known, Collectors.mapping(line -> line.entry().line, Collectors.toList())))
                .values().stream().filter(same -> same.size() > 1).findFirst();
    }

    /** Whom the user called somebody new although the register has people like that: id of the latter by line. */
    Map<Integer, List<Long>> different() {
        return lines.stream().filter(line -> line.known() == null && !line.alike().isEmpty())
                .collect(Collectors.toMap(line -> line.entry().line, line -> line.alike().stream().map(Alike::participant).toList()));
    }

    static String numbers(Collection<Integer> lines) {
        return lines.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
