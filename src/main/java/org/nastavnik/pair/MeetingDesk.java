package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.LAST_MEETING_ON;
import static org.nastavnik.pair.PairProcess.MISSED_IN_ROW;
import static org.nastavnik.pair.PairProcess.MOVED_IN_ROW;
import static org.nastavnik.pair.PairProcess.PAIR;
import static org.nastavnik.pair.PairProcess.PLANNED_ON;
import static org.nastavnik.pair.PairProcess.STAGE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.springframework.stereotype.Component;

/** What the forms of all five kinds of meeting have in common: who was there, held or not, what happens next. */
@Component
class MeetingDesk {

    /** The third move in a row counts as a miss. */
    private static final int MOVES_OF_A_MISS = 3;

    private final Pairs pairs;
    private final PairMeetings meetings;
    private final Matter matter;
    private final PairDays days;

    MeetingDesk(Pairs pairs, PairMeetings meetings, Matter matter, PairDays days) {
        this.pairs = pairs;
        this.meetings = meetings;
        this.matter = matter;
        this.days = days;
    }

    Pair pair(FormContext context) {
        return pairs.find(context.get(PAIR)).orElseThrow();
    }

    /** The common fields; answers of an earlier meeting are not shown again. */
    Map<String, Object> show(FormContext context, Pair pair, Decision... more) {
        List<PairMember> members = pairs.members(pair.id());
        Map<String, Object> shown = new HashMap<>();
        List.of("heldOn", "newDate", "missedBy", "missReason", "pauseTo", "noticeOn").forEach(key -> shown.put(key, null));
        shown.put("pair", PairSheet.of(pair, members));
        shown.put("attendance", PairSheet.attendance(members));
        shown.put("state", Meeting.HELD);
        shown.put("decision", Decision.GO_ON.code());
        shown.put("decisions", Decision.options(pair, more.length == 0
                ? new Decision[] {Decision.GO_ON, Decision.PAUSE, Decision.CHANGE_MENTOR, Decision.NOTICE, Decision.END} : more));
        return shown;
    }

    /** Whether the answers say that the meeting was held. */
    static boolean held(Submission answers) {
        return Meeting.HELD.equals(answers.text("state"));
    }

    /** Notes the meeting and counts misses. The stage stays: whoever holds a meeting moves it on. */
    void note(FormContext context, Submission answers, Pair pair, MeetingKind kind, Meeting.Talk talk) {
        matter.check(pair, answers);
        context.set(STAGE, kind.code());
        context.scope().removeVariable(PLANNED_ON.name());
        if (held(answers)) {
            checkDay(answers, pair);
            Map<Long, Boolean> present = present(answers, pair);
            long meeting = meetings.note(meeting(answers, pair, kind, Meeting.HELD, talk));
            meetings.attendance(meeting, present);
            count(context, 0, 0);
            context.set(LAST_MEETING_ON, answers.date("heldOn").toString());
        } else if (Meeting.MOVED.equals(answers.text("state"))) {
            noteMoved(context, answers, pair, kind);
        } else {
            meetings.note(meeting(answers, pair, kind, Meeting.MISSED, talk));
            count(context, missed(context) + 1, 0);
        }
    }

    private void noteMoved(FormContext context, Submission answers, Pair pair, MeetingKind kind) {
        LocalDate newDate = answers.date("newDate");
        if (newDate.isBefore(days.today(pair)) || newDate.isAfter(days.lastDay(pair))) {
            throw answers.refuse("newDate", "выберите день не раньше сегодняшнего и не позже " + PairSheet.day(days.lastDay(pair)));
        }
        int moves = Optional.ofNullable(context.get(MOVED_IN_ROW)).orElse(0) + 1;
        boolean miss = moves == MOVES_OF_A_MISS;
        meetings.note(new Meeting(pair.id(), pair.mentor(), kind, miss ? Meeting.MISSED : Meeting.MOVED, null, newDate, miss ? "other" : null,
                miss ? "Перенесена третий раз подряд" : null, Meeting.Talk.NOTHING));
        meetings.plan(pair, kind, newDate);
        context.set(PLANNED_ON, newDate.toString());
        count(context, miss ? missed(context) + 1 : missed(context), miss ? 0 : moves);
    }

    private void checkDay(Submission answers, Pair pair) {
        LocalDate heldOn = answers.date("heldOn");
        if (heldOn.isAfter(days.today(pair))) {
            throw answers.refuse("heldOn", "этот день ещё не наступил");
        }
        if (pair.startsOn() != null && heldOn.isBefore(pair.startsOn())) {
            throw answers.refuse("heldOn", "раньше приказа: пара работает с " + PairSheet.day(pair.startsOn()));
        }
        Optional<LocalDate> last = meetings.lastHeld(pair.id()).filter(heldOn::isBefore);
        if (last.isPresent()) {
            throw answers.refuse("heldOn", "раньше предыдущей встречи, " + PairSheet.day(last.get()));
        }
    }

    private Map<Long, Boolean> present(Submission answers, Pair pair) {
        List<PairMember> members = pairs.members(pair.id());
        Map<Long, Boolean> present = new HashMap<>();
        for (Row row : answers.rows("attendance")) {
            present.put(row.id("participant"), row.yes("present"));
        }
        if (!present.keySet().equals(PairMember.byParticipant(members).keySet())) {
            throw answers.refuse("attendance", "состав пары изменился, откройте задачу заново");
        }
        boolean mentor = members.stream().anyMatch(member -> member.isMentor() && present.get(member.participant()));
        boolean mentee = members.stream().anyMatch(member -> !member.isMentor() && present.get(member.participant()));
        if (!mentor || !mentee) {
            throw answers.refuse("attendance", "без наставника или без наставляемых встречи нет: отметьте «Не состоялась»");
        }
        return present;
    }

    private static Meeting meeting(Submission answers, Pair pair, MeetingKind kind, String state, Meeting.Talk talk) {
        return new Meeting(pair.id(), pair.mentor(), kind, state, answers.date("heldOn"), null, answers.text("missedBy"),
                answers.text("missReason"), talk);
    }

    private static int missed(FormContext context) {
        return Optional.ofNullable(context.get(MISSED_IN_ROW)).orElse(0);
    }

    private static void count(FormContext context, int missed, int moved) {
        context.set(MISSED_IN_ROW, missed);
        context.set(MOVED_IN_ROW, moved);
    }
}
