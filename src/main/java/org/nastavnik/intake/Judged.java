package org.nastavnik.intake;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line with the verdict on it.
 *
 * @param known id of the participant it is about, null for somebody new
 * @param reasons in Russian, with cell addresses
 * @param alike who of the register it may be, when that is the doubt
 */
record Judged(Entry entry, Outcome outcome, Long known, List<String> reasons, List<Alike> alike) {

    /** Equal when the same is to be decided about the line. */
    String question() {
        return outcome.code() + alike.stream().map(one -> "/" + one.participant()).sorted().collect(Collectors.joining());
    }

    /** The line as about this person. */
    Judged as(long participant) {
        return new Judged(entry, outcome, participant, reasons, alike);
    }
}
