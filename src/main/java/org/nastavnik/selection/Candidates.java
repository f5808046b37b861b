package org.nastavnik.selection;

import static org.nastavnik.participant.MentorState.IN_BASE;
import static org.nastavnik.participant.MentorState.REJECTED;
import static org.nastavnik.participant.MentorState.RESERVE;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Mentors;
import org.springframework.stereotype.Component;

/** Who stands where in the selection of one programme. */
@Component
class Candidates {

    private final Mentors mentors;
    private final Interviews interviews;

    Candidates(Mentors mentors, Interviews interviews) {
        this.mentors = mentors;
        this.interviews = interviews;
    }

    /** Ids of those in the approved base who have not been heard, or whom the head wants to be heard again. */
    List<Long> toInterview(long programme) {
        List<Long> inBase = ids(mentors.inBase(programme));
        Set<Long> heard = interviews.held(inBase).keySet();
        return inBase.stream().filter(mentor -> !heard.contains(mentor)).toList();
    }

    /** Those whom the head may choose, by surname: recommended or in reserve, with their papers clear. */
    List<Candidate> offered(long programme) {
        return heard(mentors.ofProgramme(programme, IN_BASE, RESERVE));
    }

    /** Those who are out after the interview, by surname: declined, or without the papers that an adult needs. */
    List<Candidate> declined(long programme) {
        return heard(mentors.ofProgramme(programme, REJECTED));
    }

    private List<Candidate> heard(List<Mentor> all) {
        Map<Long, Interview> held = interviews.held(ids(all));
        return all.stream().filter(mentor -> held.containsKey(mentor.id()))
                .map(mentor -> new Candidate(mentor, held.get(mentor.id()))).toList();
    }

    /** The chosen are selected, all other candidates go to the reserve. */
    void choose(long programme, Collection<Long> chosen) {
        Set<Long> others = new HashSet<>(offered(programme).stream().map(Candidate::id).toList());
        others.removeAll(chosen);
        mentors.state(chosen, MentorState.SELECTED);
        mentors.state(others, RESERVE);
    }

    /** Nobody is chosen for now: all candidates go to the reserve. */
    void chooseNobody(long programme) {
        choose(programme, List.of());
    }

    void hearAgain(Collection<Long> mentorIds) {
        interviews.again(mentorIds);
        mentors.state(mentorIds, IN_BASE);
    }

    private static List<Long> ids(List<Mentor> mentors) {
        return mentors.stream().map(Mentor::id).toList();
    }
}
