package org.nastavnik.selection;

import static org.nastavnik.participant.MenteeState.CANDIDATE;
import static org.nastavnik.participant.MenteeState.CONSENTED;
import static org.nastavnik.participant.MenteeState.IN_BASE;
import static org.nastavnik.participant.MenteeState.IN_PAIR;
import static org.nastavnik.participant.MenteeState.RESERVE;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.Mentors;

/** What the model of the stage asks about its candidates. Public, because expressions reach public classes only. */
@ModelBean("mentorSelection")
public class MentorSelection {

    private final Candidates candidates;
    private final Clearances clearances;
    private final Mentors mentors;
    private final Mentees mentees;
    private final WorkingCalendar calendar;

    MentorSelection(Candidates candidates, Clearances clearances, Mentors mentors, Mentees mentees, WorkingCalendar calendar) {
        this.candidates = candidates;
        this.clearances = clearances;
        this.mentors = mentors;
        this.mentees = mentees;
        this.calendar = calendar;
    }

    public List<Long> toInterview(long programme) {
        return candidates.toInterview(programme);
    }

    public boolean hasCandidates(long programme) {
        return !candidates.offered(programme).isEmpty();
    }

    public String kind(long mentor) {
        return mentor(mentor).person().kind().code();
    }

    /** In full years, of those mentees of the programme who wish a form that the mentor offers; null when somebody's age is unknown or nobody is there yet. */
    public Integer youngestMenteeAge(long mentorId) {
        Mentor mentor = mentor(mentorId);
        LocalDate today = calendar.today(mentor.person().organisation());
        List<Integer> ages = mentees.ofProgramme(mentor.programme(), CANDIDATE, CONSENTED, IN_BASE, IN_PAIR, RESERVE).stream()
                .filter(mentee -> !Collections.disjoint(mentee.preferredForms(), mentor.forms()))
                .map(mentee -> mentee.person().ageOn(today)).toList();
        return ages.isEmpty() || ages.contains(null) ? null : Collections.min(ages);
    }

    /** Whether the certificate was shown, or found not to be required, at an earlier interview. */
    public boolean papersSeen(long mentor) {
        return clearances.of(List.of(mentor)).values().stream().anyMatch(certificate -> !certificate.equals("missing"));
    }

    private Mentor mentor(long id) {
        return mentors.find(List.of(id)).get(0);
    }
}
