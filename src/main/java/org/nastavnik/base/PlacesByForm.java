package org.nastavnik.base;

import static org.nastavnik.participant.MenteeState.CANDIDATE;
import static org.nastavnik.participant.MenteeState.CONSENTED;
import static org.nastavnik.participant.MenteeState.IN_BASE;

import java.util.List;
import java.util.Map;
import org.nastavnik.participant.Mentee;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Mentors;
import org.nastavnik.programme.MentoringForm;
import org.nastavnik.programme.Programme;
import org.springframework.stereotype.Component;

/**
 * Whether there are places for all mentees, by form of mentoring. Whoever names several forms counts in each of them, so a
 * shortage shown here is a real one, a surplus may be less.
 */
@Component
class PlacesByForm {

    private final Mentees mentees;
    private final Mentors mentors;

    PlacesByForm(Mentees mentees, Mentors mentors) {
        this.mentees = mentees;
        this.mentors = mentors;
    }

    /** Rows {@code form, mentees, places, gap}; the gap is empty where there are places enough. */
    List<Map<String, Object>> rows(Programme programme) {
        List<Mentee> asking = mentees.ofProgramme(programme.id(), CANDIDATE, CONSENTED, IN_BASE);
        List<Mentor> offering = mentors.ofProgramme(programme.id(), MentorState.CANDIDATE, MentorState.CONSENTED, MentorState.IN_BASE,
                MentorState.SELECTED, MentorState.TRAINED, MentorState.ADMITTED);
        return programme.forms().stream().map(form -> row(form, asking, offering)).toList();
    }

    private static Map<String, Object> row(String form, List<Mentee> asking, List<Mentor> offering) {
        long people = asking.stream().filter(mentee -> mentee.preferredForms().contains(form)).count();
        int places = offering.stream().filter(mentor -> mentor.forms().contains(form)).mapToInt(Mentor::capacity).sum();
        return Cells.of("form", MentoringForm.of(form).title(), "mentees", people, "places", places,
                "gap", places < people ? people - places : null);
    }
}
