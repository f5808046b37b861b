package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.FEEDBACK_DUE;
import static org.nastavnik.pair.PairProcess.FEEDBACK_FOR;
import static org.nastavnik.pair.PairProcess.LAST_MEETING_ON;
import static org.nastavnik.pair.PairProcess.PLANNED_ON;
import static org.nastavnik.pair.PairProcess.STAGE;
import static org.nastavnik.pair.PairProcess.TERM_ENDS_ON;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** A regular meeting. After it comes the next one, the term's feedback, or, when the plan or the programme is at its end, the closing one. */
@Component
class NoteRegularMeetingForm implements TaskForm {

    private final MeetingDesk desk;
    private final PairMeetings meetings;
    private final Plans plans;
    private final RegularDays regularDays;
    private final PairDays days;

    NoteRegularMeetingForm(MeetingDesk desk, PairMeetings meetings, Plans plans, RegularDays regularDays, PairDays days) {
        this.desk = desk;
        this.meetings = meetings;
        this.plans = plans;
        this.regularDays = regularDays;
        this.days = days;
    }

    @Override
    public String formId() {
        return "note-regular-meeting";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Pair pair = desk.pair(context);
        Map<String, Object> shown = desk.show(context, pair, Decision.GO_ON, Decision.CLOSE, Decision.PAUSE, Decision.CHANGE_MENTOR,
                Decision.NOTICE, Decision.END);
        int left = plans.current(pair.id()).map(plan -> plan.regularLeft(meetings.held(pair.id()))).orElse(0);
        shown.computeIfPresent("pair", (key, sheet) -> sheet + "\n\nНазначена на " + PairSheet.day(day(context.get(PLANNED_ON)))
                + "; по плану осталось регулярных встреч: " + left);
        return shown;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Pair pair = desk.pair(context);
        LocalDate before = day(context.get(LAST_MEETING_ON));
        desk.note(context, submission, pair, MeetingKind.REGULAR, new Meeting.Talk(submission.whole("minutes"), submission.text("workKind"),
                submission.text("mode"), null, submission.text("result"), submission.text("next"), null, null, null));
        context.set(FEEDBACK_DUE, false);
        boolean last = Matter.decided(submission, Decision.CLOSE);
        Plan plan = plans.current(pair.id()).orElseThrow();
        int all = meetings.held(pair.id());
        if (last) {
            plans.shorten(plan.id(), all);
        }
        if (MeetingDesk.held(submission)) {
            LocalDate held = submission.date("heldOn");
            LocalDate next = regularDays.next(held, plan, context.organisation());
            last |= plan.regularLeft(all) == 0 || next.isAfter(days.lastDay(pair));
            Optional<LocalDate> term = regularDays.termEnding(before, held, next, day(context.get(FEEDBACK_FOR)), context.organisation());
            context.set(FEEDBACK_DUE, term.isPresent());
            term.ifPresent(end -> context.set(TERM_ENDS_ON, end.toString()));
        }
        if (last) {
            context.set(STAGE, MeetingKind.CLOSING.code());
        }
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
