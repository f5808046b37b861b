package org.nastavnik.eligibility;

import java.util.List;
import java.util.Set;
import org.nastavnik.participant.Mentee;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.MissingConsent;
import org.nastavnik.programme.MentoringForm;

/**
 * A mentee as the rules see one.
 *
 * @param age full years today, or null
 * @param grade class of a pupil or course of a student, or null
 * @param missing consents that are needed and not there
 * @param pairs other live pairs: who leads them in which form
 * @param representatives their full names
 */
public record MenteeFacts(Mentee mentee, Integer age, Integer grade, List<MissingConsent> missing, List<Together> pairs,
                          Set<String> representatives) {

    /** The participant who mentors this mentee in a form already. */
    record Together(long mentorsParticipant, MentoringForm form) {
    }

    boolean inBase() {
        return mentee.state() == MenteeState.IN_BASE || mentee.state() == MenteeState.IN_PAIR;
    }
}
