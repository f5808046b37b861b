package org.nastavnik.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The planning meeting: its outcome is the plan, new, corrected after a return, or the next version of an agreed one. */
@Component
class HoldPlanningMeetingForm implements TaskForm {

    private static final MeetingKind KIND = MeetingKind.PLANNING;
    /** One regular meeting and the closing one. */
    private static final int LEAST_AHEAD = 2;

    private final MeetingDesk desk;
    private final PairMeetings meetings;
    private final Plans plans;

    HoldPlanningMeetingForm(MeetingDesk desk, PairMeetings meetings, Plans plans) {
        this.desk = desk;
        this.meetings = meetings;
        this.plans = plans;
    }

    @Override
    public String formId() {
        return "hold-planning-meeting";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Pair pair = desk.pair(context);
        Map<String, Object> shown = desk.show(context, pair);
        plans.current(pair.id()).ifPresent(plan -> {
            shown.put("goal", plan.goal());
            shown.put("results", plan.results().stream().map(result -> Map.of("what", result.what(), "measure", result.measure(), "by", result.by())).toList());
            shown.put("workKinds", plan.workKinds());
            shown.put("rhythm", plan.rhythm());
            shown.put("meetingsPlanned", plan.meetingsPlanned());
            if (plan.pending()) {
                shown.put("heldOn", meetings.lastHeld(pair.id(), KIND).orElse(null));
            }
        });
        return shown;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Pair pair = desk.pair(context);
        if (!onlyCorrects(pair, submission)) {
            desk.note(context, submission, pair, KIND, Meeting.Talk.NOTHING);
        }
        if (MeetingDesk.held(submission)) {
            plans.submit(pair, submission.text("goal"), results(submission), submission.choices("workKinds"), Rhythm.of(submission.text("rhythm")),
                    meetingsPlanned(pair, submission));
        }
    }

    /** A plan that is not agreed yet is corrected without another meeting: its day is still that of the last one. */
    private boolean onlyCorrects(Pair pair, Submission submission) {
        Optional<LocalDate> last = meetings.lastHeld(pair.id(), KIND);
        return MeetingDesk.held(submission) && plans.current(pair.id()).filter(Plan::pending).isPresent()
                && last.filter(submission.date("heldOn")::equals).isPresent();
    }

    private static List<PlanResult> results(Submission submission) {
        if (submission.rows("results").isEmpty()) {
            throw submission.refuse("results", "назовите хотя бы один результат");
        }
        return submission.rows("results").stream()
                .map(row -> new PlanResult(row.text("what"), row.text("measure"), row.date("by"), null)).toList();
    }

    private int meetingsPlanned(Pair pair, Submission submission) {
        int held = meetings.held(pair.id());
        if (submission.whole("meetingsPlanned") < held + LEAST_AHEAD) {
            throw submission.refuse("meetingsPlanned", "уже проведено встреч: " + held + "; впереди хотя бы одна регулярная и итоговая");
        }
        return submission.whole("meetingsPlanned");
    }
}
