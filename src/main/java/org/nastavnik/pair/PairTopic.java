package org.nastavnik.pair;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    private static String names(List<PairMember> members) {
        return names(members, true) + " – " + names(members, false);
    }

    private static String names(List<PairMember> members, boolean mentor) {
        return members.stream().filter(member -> member.isMentor() == mentor).map(PairMember::name).collect(Collectors.joining(", "));
    }

    @Override
    public boolean namesPeople() {
        return true;
    }
}
