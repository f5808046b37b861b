package org.nastavnik.eligibility;

import java.util.List;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.MissingConsent;

/**
 * A mentor as the rules see one.
 *
 * @param age full years today, or null
 * @param missing consents that are needed and not there
 */
public record MentorFacts(Mentor mentor, Integer age, List<MissingConsent> missing, Places places) {

    boolean admitted() {
        return mentor.state() == MentorState.ADMITTED;
    }

    /** Allowed to work today, apart from who the mentee is. */
    public boolean ready() {
        return admitted() && missing.isEmpty();
    }
}
