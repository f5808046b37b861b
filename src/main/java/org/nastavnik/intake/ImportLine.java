package org.nastavnik.intake;

import java.util.List;

/**
 * A line of a file as the page shows it.
 *
 * @param outcome code of an {@link Outcome}
 * @param participant id of the person, null before the confirmation and for lines that were not entered
 * @param decision null when nothing was decided
 * @param alike who of the register it may be
 */
record ImportLine(int line, String outcome, String who, String about, List<String> reasons, Long participant, Decision decision, List<Candidate> alike) {

    /** @param done whether the file has been written to the register */
    public String becomes(boolean done) {
        return Outcome.of(outcome).word(done);
    }

    /** @param refusal why the line must not be entered as this person, or null @param changes what would change about the person */
    record Candidate(long id, String name, String about, String refusal, List<String> changes) {

        public String title() {
            return about.isEmpty() ? name : name + ", " + about;
        }
    }

    public boolean isDoubtful() {
        return Outcome.DOUBTFUL.code().equals(outcome);
    }

    public String typed() {
        return decision == null ? null : decision.typed();
    }

    /** What became of a doubtful line, for a file that is written. */
    public String decided() {
        if (decision == null) {
            return "";
        }
        return switch (decision.what()) {
            case Decision.SKIP -> "решили: пропустить";
            case Decision.SAME -> "решили: тот же человек";
            default -> alike.isEmpty() ? "решили: взять" : "решили: новый человек";
        };
    }
}
