package org.nastavnik.pairing;

import org.nastavnik.engine.form.Variable;

/** The process {@code pairing}: its key and its variables. */
final class PairingProcess {

    static final String KEY = "pairing";

    /** New date of the common meeting, while it is postponed. */
    static final Variable<String> MEETING_POSTPONED_TO = Variable.text("meetingPostponedTo");

    private PairingProcess() {
    }
}
