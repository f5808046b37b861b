package org.nastavnik.questionnaire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.nastavnik.participant.Mentee;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Mentors;
import org.nastavnik.participant.Participant;
import org.springframework.stereotype.Component;

/** Who of a programme can be asked by name: whose papers are in order. */
@Component
class PeopleToAsk {

    private final Mentees mentees;
    private final Mentors mentors;

    PeopleToAsk(Mentees mentees, Mentors mentors) {
        this.mentees = mentees;
        this.mentors = mentors;
    }

    /** Labels by id of the participant. */
    Map<Long, String> of(long programme, QuestionnaireKind.Side side) {
        Stream<Participant> people = side == QuestionnaireKind.Side.MENTEE
                ? mentees.ofProgramme(programme, MenteeState.CONSENTED, MenteeState.IN_BASE, MenteeState.IN_PAIR, MenteeState.RELEASED).stream().map(Mentee::person)
                : mentors.ofProgramme(programme, MentorState.IN_BASE, MentorState.SELECTED, MentorState.TRAINED, MentorState.ADMITTED, MentorState.RELEASED)
                        .stream().map(Mentor::person);
        Map<Long, String> labels = new LinkedHashMap<>();
        people.forEach(person -> labels.put(person.id(), person.label()));
        return labels;
    }
}
