package org.nastavnik.completion;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.Mentee;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Mentors;
import org.springframework.stereotype.Component;

/** What follows for each person who is still in a base of the programme. */
@Component
class ReleaseParticipantsForm implements TaskForm {

    private final Mentees mentees;
    private final Mentors mentors;
    private final Releases releases;
    private final ReleaseSuggestions suggestions;
    private final Continuations continuations;

    ReleaseParticipantsForm(Mentees mentees, Mentors mentors, Releases releases, ReleaseSuggestions suggestions,
                            Continuations continuations) {
        this.mentees = mentees;
        this.mentors = mentors;
        this.releases = releases;
        this.suggestions = suggestions;
        this.continuations = continuations;
    }

    @Override
    public String formId() {
        return "release-participants";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        long programme = context.get(PROGRAMME);
        ReleaseSuggestions.Suggestion suggested = suggestions.of(programme);
        return Map.of(
                "goingOn", continuations.of(programme).stream().map(pair -> Map.of("pair", pair.title(), "form", pair.form(),
                        "people", String.join("; ", pair.names()))).toList(),
                "mentees", mentees(programme).stream().map(mentee -> Map.of("mentee", mentee.id(), "name", mentee.person().label(),
                        "next", suggested.next(mentee.person().id()).code())).toList(),
                "mentors", mentors(programme).stream().map(mentor -> Map.of("mentor", mentor.id(), "name", mentor.person().label(),
                        "next", suggested.next(mentor.person().id()).code())).toList());
    }

    private List<Mentee> mentees(long programme) {
        return mentees.ofProgramme(programme, MenteeState.IN_BASE, MenteeState.IN_PAIR, MenteeState.RESERVE);
    }

    private List<Mentor> mentors(long programme) {
        return mentors.ofProgramme(programme, MentorState.IN_BASE, MentorState.SELECTED, MentorState.TRAINED, MentorState.ADMITTED,
                MentorState.SUSPENDED, MentorState.RESERVE);
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long programme = context.get(PROGRAMME);
        List<Mentee> menteesLeft = mentees(programme);
        List<Mentor> mentorsLeft = mentors(programme);
        Map<Long, Row> menteeRows = ListedRows.of(submission, "mentees", "mentee", menteesLeft.stream().map(Mentee::id).toList());
        Map<Long, Row> mentorRows = ListedRows.of(submission, "mentors", "mentor", mentorsLeft.stream().map(Mentor::id).toList());
        releases.ofMentees(programme, menteesLeft.stream().map(mentee -> new Release(mentee.id(), mentee.person().id(),
                mentee.state().code(), next(menteeRows.get(mentee.id())))).toList());
        releases.ofMentors(programme, mentorsLeft.stream().map(mentor -> new Release(mentor.id(), mentor.person().id(),
                mentor.state().code(), next(mentorRows.get(mentor.id())))).toList());
    }

    private static NextStep next(Row row) {
        return NextStep.of(row.text("next"));
    }
}
