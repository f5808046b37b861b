package org.nastavnik.workinggroup;

import java.util.List;
import org.nastavnik.calendar.Deadline;

/**
 * A decision («решение») of a protocol.
 *
 * @param responsible who answers for it
 * @param person login of the one named person, or null
 * @param results what has to be there before it is accepted; empty when the decision names nothing
 * @param binding false for a recommendation («рекомендовать»)
 */
record Decision(String number, String text, Deadline deadline, Responsible responsible, String person, List<String> results,
                boolean binding, String addressee) {
}
