package org.nastavnik.eligibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nastavnik.participant.MissingConsent;
import org.springframework.stereotype.Component;

/** What stands in the way of an order that names pairs, checked at the moment of the order. */
@Component
public class OrderCheck {

    private final Rosters rosters;
    private final LabourPapers labourPapers;

    OrderCheck(Rosters rosters, LabourPapers labourPapers) {
        this.rosters = rosters;
        this.labourPapers = labourPapers;
    }

    /**
     * By pair: what forbids it, in Russian and without names; pairs that may be ordered are left out. The pairs take up
     * places of their mentors one after the other, in the given order.
     *
     * @param couples the members of each pair
     */
    public Map<Long, List<String>> obstacles(long programme, Map<Long, List<Couple>> couples) {
        Roster roster = rosters.read(programme, couples.keySet());
        Map<Long, String> labour = labourPapers.missing(couples.keySet());
        Map<Long, Integer> ordered = new HashMap<>();
        Map<Long, List<String>> obstacles = new LinkedHashMap<>();
        couples.forEach((pair, members) -> {
            long mentor = members.get(0).mentor();
            int needed = ordered.getOrDefault(mentor, 0) + members.size();
            Set<String> found = new LinkedHashSet<>();
            members.forEach(couple -> found.addAll(blocking(roster, couple, needed)));
            if (labour.containsKey(pair)) {
                found.add("нет документа: " + labour.get(pair));
            }
            if (found.isEmpty()) {
                ordered.put(mentor, needed);
            } else {
                obstacles.put(pair, List.copyOf(found));
            }
        });
        return obstacles;
    }

    private static List<String> blocking(Roster roster, Couple couple, int placesNeeded) {
        List<String> texts = new ArrayList<>();
        roster.check(couple, placesNeeded).stream().filter(Finding::blocks).forEach(finding -> texts.add(finding.text() + papers(roster, couple, finding)));
        return texts;
    }

    private static String papers(Roster roster, Couple couple, Finding finding) {
        Collection<MissingConsent> missing = switch (finding.code()) {
            case "mentorConsent" -> roster.mentor(couple.mentor()).orElseThrow().missing();
            case "menteeConsent" -> roster.mentee(couple.mentee()).orElseThrow().missing();
            default -> List.of();
        };
        return missing.isEmpty() ? "" : " (" + String.join("; ", missing.stream().map(MissingConsent::text).toList()) + ")";
    }
}
