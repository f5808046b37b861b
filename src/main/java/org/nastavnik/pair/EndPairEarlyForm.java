package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.DANGER;
import static org.nastavnik.pair.PairProcess.ENDED;
import static org.nastavnik.pair.PairProcess.NOTICE_ON;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.eligibility.Couple;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Mentors;
import org.springframework.stereotype.Component;

/** The early end of a pair. For a child in danger it is today's, the mentor is suspended and the head hears of it without details. */
@Component
class EndPairEarlyForm implements TaskForm {

    private final MeetingDesk desk;
    private final Pairs pairs;
    private final PairEnding ending;
    private final PairMeetings meetings;
    private final Mentors mentors;
    private final PairDays days;

    EndPairEarlyForm(MeetingDesk desk, Pairs pairs, PairEnding ending, PairMeetings meetings, Mentors mentors, PairDays days) {
        this.desk = desk;
        this.pairs = pairs;
        this.ending = ending;
        this.meetings = meetings;
        this.mentors = mentors;
        this.days = days;
    }

    @Override
    public String formId() {
        return "end-pair-early";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Pair pair = desk.pair(context);
        List<PairMember> members = pairs.members(pair.id());
        Map<String, Object> shown = new HashMap<>();
        shown.put("pair", PairSheet.of(pair, members));
        shown.put("reasons", EndReason.options(context.get(NOTICE_ON) != null));
        shown.put("date", days.today(pair));
        shown.put("mentees", members.stream().filter(member -> !member.isMentor())
                .map(member -> Map.of("mentee", member.id(), "name", member.label(), "next", PairEnding.NEW_PAIR)).toList());
        return shown;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Pair pair = desk.pair(context);
        EndReason reason = EndReason.of(submission.text("reason"));
        LocalDate on = submission.date("date");
        checkDay(context, submission, pair, reason, on);
        Map<Long, String> next = submission.rows("mentees").stream().collect(Collectors.toMap(row -> row.id("mentee"), row -> row.text("next")));
        List<Long> mentees = pairs.members(pair.id()).stream().filter(member -> !member.isMentor()).map(PairMember::id).toList();
        if (!next.keySet().equals(Set.copyOf(mentees))) {
            throw submission.refuse("mentees", "состав пары изменился, откройте задачу заново");
        }
        ending.endEarly(pair, on, reason.code(), next);
        if (submission.yes("thanks")) {
            ending.thank(pair.id());
        }
        if (reason.partsForGood()) {
            pairs.neverAgain(mentees.stream().map(mentee -> new Couple(pair.mentor(), mentee, pair.form(), null)).toList());
        }
        if (reason == EndReason.DANGER) {
            mentors.state(List.of(pair.mentor()), MentorState.SUSPENDED);
        }
        context.set(ENDED, true);
        context.set(DANGER, reason == EndReason.DANGER);
        ending.seekNewPairs(pair, next);
    }

    private void checkDay(FormContext context, Submission submission, Pair pair, EndReason reason, LocalDate on) {
        LocalDate today = days.today(pair);
        LocalDate latest = reason == EndReason.NOTICE_GIVEN ? days.noticeEnds(LocalDate.parse(context.get(NOTICE_ON)), pair) : today;
        if (reason == EndReason.DANGER && !on.equals(today)) {
            throw submission.refuse("date", "при угрозе ребёнку работа прекращается сегодня, " + PairSheet.day(today));
        }
        if (on.isAfter(latest.isAfter(today) ? latest : today)) {
            throw submission.refuse("date", "этот день ещё не наступил");
        }
        if (pair.startsOn() != null && on.isBefore(pair.startsOn()) || meetings.lastHeld(pair.id()).filter(on::isBefore).isPresent()) {
            throw submission.refuse("date", "в этот день пара ещё работала");
        }
    }
}
