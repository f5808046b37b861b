package org.nastavnik.pairing;

import org.nastavnik.engine.form.Variable;

/** The process {@code pairing}: its key, the tasks that Java names, its variables. */
final class PairingProcess {

    static final String KEY = "pairing";

    static final String CONFIRM_PAIR = "Task_ConfirmPair";
    static final String APPROVE_PAIR_ORDER = "Task_ApprovePairOrder";

    /** New date of the common meeting, while it is postponed. */
    static final Variable<String> MEETING_POSTPONED_TO = Variable.text("meetingPostponedTo");

    private PairingProcess() {
    }
}
