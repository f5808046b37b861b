package org.nastavnik.selection;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.engine.task.TaskTopic;
import org.nastavnik.participant.Mentors;
import org.springframework.stereotype.Component;

/** Who wants to be a mentor: «Иванов И. П., 10 А». */
@Component
class CandidateTopic implements TaskTopic {

    private final Mentors mentors;

    CandidateTopic(Mentors mentors) {
        this.mentors = mentors;
    }

    @Override
    public String variable() {
        return MentorSelectionProcess.CANDIDATE.name();
    }

    @Override
    public Map<String, String> words(Collection<String> ids) {
        return mentors.find(ids.stream().map(Long::valueOf).toList()).stream()
                .collect(Collectors.toMap(mentor -> String.valueOf(mentor.id()), mentor -> mentor.person().label()));
    }

    @Override
    public boolean namesPeople() {
        return true;
    }
}
