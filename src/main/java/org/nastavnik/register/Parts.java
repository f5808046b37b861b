package org.nastavnik.register;

import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.MentorState;
import org.nastavnik.programme.Programme;

/**
 * Which parts in a programme the form of a person is about: those the person has are corrected, in the running programme a part may be taken.
 * A part of an earlier year is only a proposal for this one, unless no programme runs.
 *
 * @param person id, or null for somebody new @param running programme of the organisation, or null
 */
record Parts(Long person, Programme running, Roles known) {

    boolean isSomebodyNew() {
        return person == null;
    }

    public boolean isMentee() {
        return known.mentee() != null && !MenteeState.ERASED.code().equals(known.mentee().state()) && !isBefore(known.mentee().schoolYear());
    }

    public boolean isMentor() {
        return known.mentor() != null && !MentorState.ERASED.code().equals(known.mentor().state()) && !isBefore(known.mentor().schoolYear());
    }

    public boolean mayBecomeMentee() {
        return running != null && (known.mentee() == null || isBefore(known.mentee().schoolYear()));
    }

    public boolean mayBecomeMentor() {
        return running != null && (known.mentor() == null || isBefore(known.mentor().schoolYear()));
    }

    private boolean isBefore(String schoolYear) {
        return running != null && schoolYear.compareTo(running.schoolYear()) < 0;
    }

    boolean becomesMentee(PersonForm typed) {
        return mayBecomeMentee() && Boolean.TRUE.equals(typed.asMentee());
    }

    boolean becomesMentor(PersonForm typed) {
        return mayBecomeMentor() && Boolean.TRUE.equals(typed.asMentor());
    }

    boolean isMentee(PersonForm typed) {
        return isMentee() || becomesMentee(typed);
    }

    boolean isMentor(PersonForm typed) {
        return isMentor() || becomesMentor(typed);
    }

    /** Those of the running programme and those the person has; all of them when none runs. */
    public List<Lists.Choice> forms() {
        List<String> held = Stream.concat(known.mentee() == null ? Stream.empty() : known.mentee().preferredForms().stream(),
                known.mentor() == null ? Stream.empty() : known.mentor().forms().stream()).toList();
        return Lists.forms().stream().filter(form -> running == null || running.forms().contains(form.code()) || held.contains(form.code())).toList();
    }
}
