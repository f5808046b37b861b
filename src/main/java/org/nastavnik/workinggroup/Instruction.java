package org.nastavnik.workinggroup;

import java.time.LocalDate;
import java.util.List;
import org.nastavnik.calendar.DeadlineKind;

/** An instruction («поручение») with what its decision says. */
record Instruction(long id, String organisation, String organisationName, String performer, String state, LocalDate dueOn,
                   int returns, String number, String text, String deadlineText, DeadlineKind deadlineKind, boolean binding,
                   List<String> results, String protocolNumber, LocalDate protocolDate, String municipality, String processInstance, String namedLogin) {

    boolean isOpen() {
        return List.of("inWork", "reported", "returned").contains(state);
    }

    boolean isContinuous() {
        return deadlineKind == DeadlineKind.CONTINUOUS;
    }

    /** A continuous one that was accepted for its quarter still has a process that waits for the next. */
    boolean canBeCancelled() {
        return isOpen() || isContinuous() && state.equals("accepted");
    }
}
