package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.util.List;
import org.nastavnik.calendar.DeadlineKind;

/**
 * One item for one recipient, with what the roadmap says of it.
 *
 * @param performer engine group that performs
 * @param helpers the other roles of the item, who see it
 * @param dueOn null for kinds without a day
 * @param owner who answers for it in the words of an organisation's own roadmap, or null
 * @param own whether the roadmap is the organisation's own: then its head accepts
 */
record ItemExecution(long id, String organisation, String organisationName, String performer, List<String> helpers, String state,
                     LocalDate dueOn, int returns, String section, String number, String activity, String deadlineText,
                     DeadlineKind deadlineKind, String result, String stage, List<String> roles, String roadmapTitle,
                     LocalDate roadmapEndsOn, String municipality, String processInstance, String clarifiedTerm,
                     String owner, boolean own) {

    boolean isOpen() {
        return List.of("waiting", "inWork", "reported", "returned").contains(state);
    }

    boolean isMunicipal() {
        return organisation.equals(municipality);
    }

    boolean isContinuous() {
        return deadlineKind == DeadlineKind.CONTINUOUS;
    }

    List<String> results() {
        return List.of(result == null || result.isBlank() ? activity : result);
    }
}
