package org.nastavnik.selection;

import static org.nastavnik.participant.MentorState.SELECTED;
import static org.nastavnik.participant.MentorState.TRAINED;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.Mentors;
import org.springframework.stereotype.Component;

/** Adds up the journal of training and asks who may be admitted. */
@Component
class TrainingResults {

    private final Mentors mentors;
    private final TrainingSessions sessions;
    private final TrainingJournal journal;
    private final AdmissionOffers offers;

    TrainingResults(Mentors mentors, TrainingSessions sessions, TrainingJournal journal, AdmissionOffers offers) {
        this.mentors = mentors;
        this.sessions = sessions;
        this.journal = journal;
        this.offers = offers;
    }

    /** Of all approved mentors who are not admitted yet, by surname. */
    List<TrainingResult> of(long programme) {
        List<Mentor> trainees = mentors.ofProgramme(programme, SELECTED, TRAINED);
        List<Long> ids = trainees.stream().map(Mentor::id).toList();
        List<TrainingSession> course = sessions.ofProgramme(programme);
        Map<Long, Map<Long, Boolean>> attendance = journal.of(ids);
        Map<Long, String> tests = journal.tests(ids);
        BigDecimal planned = hours(course, session -> !session.additional());
        Map<List<?>, AdmissionOffers.Offer> known = new HashMap<>();
        return trainees.stream().map(mentor -> {
            Map<Long, Boolean> noted = attendance.getOrDefault(mentor.id(), Map.of());
            BigDecimal attended = hours(course, session -> noted.getOrDefault(session.id(), false)).min(planned);
            String test = tests.getOrDefault(mentor.id(), "none");
            String kind = mentor.person().kind().code();
            AdmissionOffers.Offer offer = known.computeIfAbsent(List.of(kind, attended, test), key -> offers.ask(kind, attended, planned, test));
            return new TrainingResult(mentor, attended, planned, test, offer.offered(), offer.reason());
        }).toList();
    }

    private static BigDecimal hours(List<TrainingSession> course, Predicate<TrainingSession> counted) {
        return course.stream().filter(counted).map(TrainingSession::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
