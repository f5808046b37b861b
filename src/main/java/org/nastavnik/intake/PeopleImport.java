package org.nastavnik.intake;

import java.time.Instant;
import java.util.Map;

/**
 * One uploaded file.
 *
 * @param programme null when nobody gets a role
 * @param task id of the task it was uploaded in, or null
 * @param kept whether the file itself is still there
 * @param counts lines by outcome
 * @param written people entered or changed, null before the confirmation
 */
record PeopleImport(long id, String organisation, Long programme, Side side, String task, String fileName, int bytes, boolean kept, Settings settings,
                    boolean done, String uploadedBy, Instant uploadedAt, String confirmedBy, Instant confirmedAt, Map<Outcome, Integer> counts, Integer written) {

    int count(Outcome outcome) {
        return counts.get(outcome);
    }

    public int doubtful() {
        return count(Outcome.DOUBTFUL);
    }

    /** Whether there is anything to write. */
    public boolean hasWork() {
        return count(Outcome.ADDED) + count(Outcome.CHANGED) + count(Outcome.DOUBTFUL) > 0;
    }
}
