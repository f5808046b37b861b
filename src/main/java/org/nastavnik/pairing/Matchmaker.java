package org.nastavnik.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.eligibility.Roster;
import org.nastavnik.eligibility.Rosters;
import org.nastavnik.participant.Mentee;
import org.nastavnik.participant.Mentees;
import org.nastavnik.pair.Pair;
import org.nastavnik.pair.PairState;
import org.nastavnik.pair.Pairs;
import org.springframework.stereotype.Component;

/** Proposes pairs for the mentees of a programme who have none, and says why the others stay without. */
@Component
class Matchmaker {

    private final Rosters rosters;
    private final Mentees mentees;
    private final Wishes wishes;
    private final ProposedPairs proposed;
    private final Awaiting awaiting;
    private final UnmatchedSteps steps;
    private final Proposer proposer;
    private final Pairs pairs;
    private final WorkingCalendar calendar;

    Matchmaker(Rosters rosters, Mentees mentees, Wishes wishes, ProposedPairs proposed, Awaiting awaiting, UnmatchedSteps steps, Proposer proposer,
               Pairs pairs, WorkingCalendar calendar) {
        this.rosters = rosters;
        this.mentees = mentees;
        this.wishes = wishes;
        this.proposed = proposed;
        this.awaiting = awaiting;
        this.steps = steps;
        this.proposer = proposer;
        this.pairs = pairs;
        this.calendar = calendar;
    }

    /** Replaces the proposal: pairs pinned by the curator stay, all others are sought anew. */
    void propose(long programme, String organisation) {
        LocalDate today = calendar.today(organisation);
        proposed.dissolve(programme, today);
        proposed.add(programme, proposer.propose(search(programme).problem()).chosen(), today);
        awaiting.clear(programme);
    }

    /** Ids of mentees of the base without a pair, not even a proposed one, for whom no way to go on is settled; by surname. */
    List<Long> seeking(long programme) {
        Set<Long> settled = settled(programme);
        return withoutPair(programme).stream().filter(id -> !settled.contains(id)).toList();
    }

    /** The same, with those for whom another way is settled. */
    List<Long> withoutPair(long programme) {
        Set<Long> placed = proposed.placed(programme);
        return mentees.inBase(programme).stream().map(Mentee::id).filter(id -> !placed.contains(id)).toList();
    }

    /** The same, with what stands in the way today. */
    List<Unmatched> unmatched(long programme) {
        return search(programme).unmatched();
    }

    /** Those of them for whom there is a mentor with a free place now. */
    List<Long> withCandidates(long programme) {
        return search(programme).withCandidates();
    }

    /** The proposed pairs with the people and rules around them; the pairs themselves take up no places in this roster. */
    Roster rosterWithoutProposal(long programme) {
        return rosters.read(programme, pairs.ofProgramme(programme, PairState.PROPOSED).stream().map(Pair::id).toList());
    }

    private Search search(long programme) {
        Roster roster = rosters.read(programme, List.of());
        return new Search(roster, wishes.ofProgramme(programme), seeking(programme).stream().map(id -> roster.mentee(id).orElseThrow()).toList());
    }

    private Set<Long> settled(long programme) {
        return steps.latest(programme).entrySet().stream().filter(entry -> entry.getValue().then() == UnmatchedStep.Then.SETTLED)
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
