package org.nastavnik.pair;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.engine.task.TaskTopic;
import org.springframework.stereotype.Component;

/** Who is in a pair: «Иванов И. П. – Котов А. И., Мышкина О. Л.». */
@Component
class PairTopic implements TaskTopic {

    private final Pairs pairs;

    PairTopic(Pairs pairs) {
        this.pairs = pairs;
    }

    @Override
    public String variable() {
        return PairProcess.PAIR.name();
    }

    @Override
    public Map<String, String> words(Collection<String> ids) {
        return pairs.members(ids.stream().map(Long::valueOf).toList()).stream()
                .collect(Collectors.groupingBy(member -> String.valueOf(member.pair()), Collectors.collectingAndThen(Collectors.toList(), PairTopic::names)));
    }

    /** A pair that waits for another mentor shows its mentees alone. */
    private static String names(List<PairMember> members) {
        return Stream.of(true, false).map(mentor -> members.stream().filter(member -> member.isMentor() == mentor).map(PairMember::name)
                .collect(Collectors.joining(", "))).filter(names -> !names.isEmpty()).collect(Collectors.joining(" – "));
    }

    @Override
    public boolean namesPeople() {
        return true;
    }
}
