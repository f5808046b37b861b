package org.nastavnik.register;

import java.util.List;
import java.util.Set;
import org.nastavnik.participant.Changes;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Mentors;
import org.springframework.stereotype.Component;

/** Sets people aside and takes them back by hand; all other states follow from processes. Whoever is back is a candidate. */
@Component
public class Reserve {

    private static final Set<String> MAY_BE_SET_ASIDE = Set.of("candidate", "consented", "outside", "inBase");
    private static final Set<String> MAY_LEAVE = Set.of("candidate", "consented", "outside");
    private static final String RESERVE = "reserve";

    private final Mentees mentees;
    private final Mentors mentors;
    private final Changes changes;

    Reserve(Mentees mentees, Mentors mentors, Changes changes) {
        this.mentees = mentees;
        this.mentors = mentors;
        this.changes = changes;
    }

    /** What the button says, or null when there is nothing to press. */
    public String button(String state, boolean inPair) {
        return RESERVE.equals(state) ? "Вернуть из резерва" : MAY_BE_SET_ASIDE.contains(state) && !inPair ? "В резерв" : null;
    }

    /** Whether somebody may be taken off the list of the programme: not in the base yet. */
    public boolean mayLeave(String state, boolean inPair) {
        return MAY_LEAVE.contains(state) && !inPair;
    }

    /** Without any consent the person is forgotten, otherwise released. @return false when the state does not allow it (any more) */
    boolean leave(Roles roles, boolean mentor) {
        if (mentor && roles.mentor() != null && mayLeave(roles.mentor().state(), roles.mentor().inPair())) {
            mentors.leave(mentors.find(List.of(roles.mentor().id())));
            return true;
        }
        if (!mentor && roles.mentee() != null && mayLeave(roles.mentee().state(), roles.mentee().inPair())) {
            mentees.leave(mentees.find(List.of(roles.mentee().id())));
            return true;
        }
        return false;
    }

    /** @return false when the state does not allow it (any more) */
    boolean turn(Roles roles, boolean mentor) {
        String state = mentor ? roles.mentor() == null ? null : roles.mentor().state() : roles.mentee() == null ? null : roles.mentee().state();
        if (state == null || button(state, mentor ? roles.mentor().inPair() : roles.mentee().inPair()) == null) {
            return false;
        }
        changes.byHand();
        boolean back = RESERVE.equals(state);
        if (mentor) {
            mentors.state(List.of(roles.mentor().id()), back ? MentorState.CANDIDATE : MentorState.RESERVE);
        } else {
            mentees.state(List.of(roles.mentee().id()), back ? MenteeState.CANDIDATE : MenteeState.RESERVE);
        }
        return true;
    }
}
