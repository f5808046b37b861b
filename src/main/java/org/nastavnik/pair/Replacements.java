package org.nastavnik.pair;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nastavnik.eligibility.Couple;
import org.nastavnik.eligibility.Finding;
import org.nastavnik.eligibility.MentorFacts;
import org.nastavnik.eligibility.Roster;
import org.nastavnik.eligibility.Rosters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** New mentors for pairs: who may be one, and who was proposed. */
@Component
class Replacements {

    private final JdbcClient database;
    private final Pairs pairs;
    private final Rosters rosters;

    Replacements(JdbcClient database, Pairs pairs, Rosters rosters) {
        this.database = database;
        this.pairs = pairs;
        this.rosters = rosters;
    }

    /** Everybody but the present mentor whom no rule forbids, with what the rules warn of. */
    Map<MentorFacts, Set<String>> candidates(Pair pair) {
        Roster roster = rosters.read(pair.programme(), List.of(pair.id()));
        List<Long> mentees = mentees(pair);
        Map<MentorFacts, Set<String>> candidates = new LinkedHashMap<>();
        for (MentorFacts mentor : roster.mentors()) {
            List<Finding> findings = findings(roster, pair, mentor.mentor().id(), mentees);
            if (mentor.mentor().id() != pair.mentor() && mentor.ready() && findings.stream().noneMatch(Finding::blocks)) {
                candidates.put(mentor, texts(findings));
            }
        }
        return candidates;
    }

    /** What forbids this mentor for the pair today, in Russian and without names; empty when nothing does. */
    Set<String> obstacles(Pair pair, long mentor) {
        List<Finding> findings = findings(rosters.read(pair.programme(), List.of(pair.id())), pair, mentor, mentees(pair));
        return texts(findings.stream().filter(Finding::blocks).toList());
    }

    private static List<Finding> findings(Roster roster, Pair pair, long mentor, Collection<Long> mentees) {
        return mentees.stream().flatMap(mentee -> roster.check(new Couple(mentor, mentee, pair.form(), pair.roleModel()), mentees.size()).stream()).toList();
    }

    private static Set<String> texts(List<Finding> findings) {
        Set<String> texts = new LinkedHashSet<>();
        findings.forEach(finding -> texts.add(finding.text()));
        return texts;
    }

    private List<Long> mentees(Pair pair) {
        return pairs.members(pair.id()).stream().filter(member -> !member.isMentor()).map(PairMember::id).toList();
    }

    void propose(Pair pair, long newMentor, String cause, String handover, LocalDate on) {
        database.sql("insert into mentor_replacement (pair, old_mentor, new_mentor, cause, handover, proposed_on) values (?, ?, ?, ?, ?, ?)")
                .params(pair.id(), pair.mentor(), newMentor, cause, handover, on).update();
    }

    /** The last proposal, ordered or not. */
    Optional<Replacement> latest(long pair) {
        return database.sql("select * from mentor_replacement where pair = ? order by id desc limit 1").param(pair).query(Replacement::read).optional();
    }

    void ordered(Replacement replacement, long document) {
        database.sql("update mentor_replacement set document = ? where id = ?").params(document, replacement.id()).update();
    }
}
