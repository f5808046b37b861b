package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.eligibility.Couple;
import org.nastavnik.programme.MentoringForm;

class GreedyProposerTest {

    private final Proposer proposer = new GreedyProposer();

    @Test
    void whoHasOneChoiceChoosesFirst() {
        PairProposal proposal = proposer.propose(new PairingProblem(Map.of(1L, 1, 2L, 1),
                List.of(candidate(1, 10, 90), candidate(2, 10, 10), candidate(1, 11, 50))));
        assertThat(couples(proposal)).containsExactly("1-11", "2-10");
    }

    @Test
    void nobodyGetsMoreMenteesThanPlaces() {
        PairProposal proposal = proposer.propose(new PairingProblem(Map.of(1L, 2, 2L, 0),
                List.of(candidate(1, 10, 1), candidate(1, 11, 1), candidate(1, 12, 1), candidate(2, 12, 99))));
        assertThat(couples(proposal)).containsExactly("1-10", "1-11");
    }

    @Test
    void equallyGoodMentorsShareTheMentees() {
        PairProposal proposal = proposer.propose(new PairingProblem(Map.of(1L, 2, 2L, 2),
                List.of(candidate(1, 10, 5), candidate(2, 10, 5), candidate(1, 11, 5), candidate(2, 11, 5))));
        assertThat(couples(proposal)).containsExactly("1-10", "2-11");
    }

    private static Candidate candidate(long mentor, long mentee, int score) {
        return new Candidate(new Couple(mentor, mentee, MentoringForm.PUPIL_PUPIL, null), score, List.of(), List.of());
    }

    private static List<String> couples(PairProposal proposal) {
        return proposal.chosen().stream().map(Candidate::couple).map(couple -> couple.mentor() + "-" + couple.mentee()).toList();
    }
}
