package org.nastavnik.pairing;

import org.nastavnik.engine.form.Variable;

/** The process {@code pairing}: its key and its variables. */
final class PairingProcess {

    static final String KEY = "pairing";

    /** New date of the common meeting, while it is postponed. */
    static final Variable<String> MEETING_POSTPONED_TO = Variable.text("meetingPostponedTo");

    /** Set once somebody has looked for pairs in this round. */
    static final Variable<Boolean> LOOKED_FOR_PAIRS = Variable.flag("lookedForPairs");

    private PairingProcess() {
    }
}
