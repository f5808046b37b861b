package org.nastavnik.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nastavnik.eligibility.Couple;
import org.nastavnik.eligibility.Places;
import org.nastavnik.eligibility.Roster;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.pair.Pair;
import org.nastavnik.pair.PairState;
import org.nastavnik.pair.Pairs;
import org.springframework.stereotype.Component;

/** A proposal is accepted only if no rule forbids a pair of it and every warning has a reason. */
@Component
class ProposalRules {

    private final Matchmaker matchmaker;
    private final ProposedPairs proposed;
    private final Pairs pairs;

    ProposalRules(Matchmaker matchmaker, ProposedPairs proposed, Pairs pairs) {
        this.matchmaker = matchmaker;
        this.proposed = proposed;
        this.pairs = pairs;
    }

    /** Refuses with everything that stands in the way, by code of the pair and without names. */
    void check(long programme, Submission submission) {
        List<Pair> all = pairs.ofProgramme(programme, PairState.PROPOSED);
        Map<Long, List<Couple>> couples = proposed.couples(all);
        Map<Long, ProposalNote> notes = proposed.notes(couples.keySet());
        Roster roster = matchmaker.rosterWithoutProposal(programme);
        Map<Long, Integer> taken = new HashMap<>();
        Set<Couple> seen = new HashSet<>();
        Map<Long, String> warnings = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (Pair pair : all) {
            List<Couple> members = couples.get(pair.id());
            Verdict verdict = verdict(roster, members, taken.merge(pair.mentor(), members.size(), Integer::sum));
            if (!members.stream().allMatch(couple -> seen.add(new Couple(couple.mentor(), couple.mentee(), couple.form(), null)))) {
                verdict.forbidden().add("те же люди есть в другой предложенной паре");
            }
            verdict.fault(notes.get(pair.id()).warningReason()).ifPresent(fault -> faults.add(pair.title() + ": " + fault));
            warnings.put(pair.id(), verdict.warning());
        }
        if (!faults.isEmpty()) {
            throw submission.refuse("changes", String.join(". ", faults));
        }
        proposed.warnings(warnings);
    }

    private static Verdict verdict(Roster roster, List<Couple> members, int placesNeeded) {
        Verdict verdict = new Verdict(new LinkedHashSet<>(), new LinkedHashSet<>());
        members.forEach(couple -> roster.check(couple, placesNeeded)
                .forEach(finding -> (finding.blocks() ? verdict.forbidden : verdict.warned).add(finding.text())));
        Places places = roster.mentor(members.get(0).mentor()).orElseThrow().places();
        if (members.size() > places.groupMost()) {
            verdict.forbidden.add("в группе больше " + places.groupMost() + " человек");
        } else if (members.size() > places.groupAdvised()) {
            verdict.warned.add("в группе больше " + places.groupAdvised() + " человек");
        }
        return verdict;
    }

    /** What the rules say about one proposed pair or group. */
    private record Verdict(Set<String> forbidden, Set<String> warned) {

        Optional<String> fault(String warningReason) {
            if (!forbidden.isEmpty()) {
                return Optional.of(String.join("; ", forbidden));
            }
            return warned.isEmpty() || warningReason != null ? Optional.empty()
                    : Optional.of(warning() + " – укажите причину, почему пара всё же подходит");
        }

        String warning() {
            return warned.isEmpty() ? null : String.join("; ", warned);
        }
    }
}
