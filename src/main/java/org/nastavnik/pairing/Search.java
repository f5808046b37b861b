package org.nastavnik.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.eligibility.Couple;
import org.nastavnik.eligibility.Finding;
import org.nastavnik.eligibility.MenteeFacts;
import org.nastavnik.eligibility.MentorFacts;
import org.nastavnik.eligibility.Roster;
import org.nastavnik.participant.MissingConsent;
import org.nastavnik.programme.MentoringForm;

/** Looks through all mentors for every mentee without a pair: who is possible, and if nobody is, why. In memory only. */
final class Search {

    private final Roster roster;
    private final Set<Wishes.Wish> wishes;
    private final Map<MenteeFacts, List<Candidate>> found = new LinkedHashMap<>();
    private final Map<Long, Map<String, Integer>> hindrances = new HashMap<>();

    /** @param seeking mentees without a pair */
    Search(Roster roster, Set<Wishes.Wish> wishes, List<MenteeFacts> seeking) {
        this.roster = roster;
        this.wishes = wishes;
        seeking.forEach(mentee -> found.put(mentee, candidates(mentee)));
    }

    PairingProblem problem() {
        Map<Long, Integer> places = roster.mentors().stream().collect(Collectors.toMap(mentor -> mentor.mentor().id(), mentor -> mentor.places().free()));
        return new PairingProblem(places, found.values().stream().flatMap(List::stream).toList());
    }

    /** Ids of mentees for whom somebody is possible. */
    List<Long> withCandidates() {
        return found.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).map(entry -> entry.getKey().mentee().id()).toList();
    }

    /** Everybody who is looked for here, by surname, and what stands in the way today. */
    List<Unmatched> unmatched() {
        return found.keySet().stream().map(mentee -> new Unmatched(mentee, reason(mentee))).toList();
    }

    private List<Candidate> candidates(MenteeFacts mentee) {
        List<Candidate> candidates = new ArrayList<>();
        for (String code : mentee.mentee().preferredForms()) {
            MentoringForm form = MentoringForm.of(code);
            for (MentorFacts mentor : roster.mentors()) {
                if (mentor.ready() && mentor.mentor().forms().contains(code)) {
                    consider(new Couple(mentor.mentor().id(), mentee.mentee().id(), form, roster.usualRoleModel(form)), mentor, mentee, candidates);
                }
            }
        }
        return candidates;
    }

    private void consider(Couple couple, MentorFacts mentor, MenteeFacts mentee, List<Candidate> candidates) {
        List<Finding> findings = roster.check(couple);
        List<Finding> blocking = findings.stream().filter(Finding::blocks).toList();
        if (blocking.isEmpty()) {
            candidates.add(Score.of(couple, mentor, mentee, wishes, findings));
        } else {
            blocking.forEach(finding -> hindrances.computeIfAbsent(couple.mentee(), id -> new LinkedHashMap<>()).merge(finding.text(), 1, Integer::sum));
        }
    }

    private String reason(MenteeFacts mentee) {
        if (!mentee.missing().isEmpty()) {
            return "нет согласия: " + mentee.missing().stream().map(MissingConsent::text).collect(Collectors.joining("; "));
        }
        List<String> wanted = mentee.mentee().preferredForms();
        if (wanted.stream().noneMatch(roster.programme().forms()::contains)) {
            return "форма, которую выбрал наставляемый, не включена в программу";
        }
        if (!found.get(mentee).isEmpty()) {
            return "подходящих свободных наставников: " + found.get(mentee).stream().map(option -> option.couple().mentor()).distinct().count()
                    + "; подберите пары заново или добавьте пару вручную";
        }
        String forms = wanted.stream().map(code -> "«" + MentoringForm.of(code).title() + "»").collect(Collectors.joining(", "));
        Map<String, Integer> hindering = hindrances.get(mentee.mentee().id());
        return hindering != null
                ? "все наставники формы " + forms + " не подходят: " + counted(hindering)
                : "нет допущенного наставника формы " + forms;
    }

    private static String counted(Map<String, Integer> hindrances) {
        return hindrances.entrySet().stream().map(entry -> entry.getKey() + " (" + entry.getValue() + ")").collect(Collectors.joining("; "));
    }
}
