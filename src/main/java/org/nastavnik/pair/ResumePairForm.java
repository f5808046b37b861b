package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.LAST_MEETING_ON;
import static org.nastavnik.pair.PairProcess.PAUSE_ASKED_ON;
import static org.nastavnik.pair.PairProcess.PAUSE_PROLONGED;
import static org.nastavnik.pair.PairProcess.STAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The end of a pause, on any of its days. Asked also after 30 days of a longer one: waiting on to the day agreed before is no prolongation. */
@Component
class ResumePairForm implements TaskForm {

    private final MeetingDesk desk;
    private final Pairs pairs;
    private final Plans plans;
    private final Pauses pauses;
    private final Matter matter;
    private final PairDays days;

    ResumePairForm(MeetingDesk desk, Pairs pairs, Plans plans, Pauses pauses, Matter matter, PairDays days) {
        this.desk = desk;
        this.pairs = pairs;
        this.plans = plans;
        this.pauses = pauses;
        this.matter = matter;
        this.days = days;
    }

    @Override
    public String formId() {
        return "resume-pair";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Pair pair = desk.pair(context);
        LocalDate agreed = pauses.lastDay(pair).orElseThrow();
        boolean lasts = !agreed.isBefore(days.today(pair));
        Map<String, Object> shown = new HashMap<>();
        shown.put("pair", PairSheet.of(pair, pairs.members(pair.id())) + "\n\nПауза до " + PairSheet.day(agreed) + " включительно"
                + (prolonged(context) ? ", её уже продлевали" : ""));
        List<Map<String, String>> offered = new ArrayList<>();
        if (pairs.hasMentor(pair.id())) {
            offered.add(Decision.GO_ON.option("Возобновить встречи"));
        }
        if (lasts || !prolonged(context)) {
            offered.addAll(Decision.options(pair, Decision.PROLONG));
        }
        offered.addAll(Decision.options(pair, Decision.CHANGE_MENTOR, Decision.END));
        shown.put("decisions", offered);
        shown.put("decision", offered.get(0).get("value"));
        shown.put("pauseTo", lasts ? agreed : null);
        shown.put("newRhythm", null);
        return shown;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Pair pair = desk.pair(context);
        matter.check(pair, submission);
        if (Matter.decided(submission, Decision.PROLONG)) {
            prolong(context, submission, pair);
        } else if (Matter.decided(submission, Decision.GO_ON)) {
            pauses.resume(pair, MeetingKind.of(context.get(STAGE)));
            context.set(LAST_MEETING_ON, days.today(pair).toString());
            if (submission.has("newRhythm")) {
                plans.current(pair.id()).ifPresent(plan -> plans.rhythm(plan.id(), Rhythm.of(submission.text("newRhythm"))));
            }
        }
    }

    private void prolong(FormContext context, Submission submission, Pair pair) {
        LocalDate to = submission.date("pauseTo");
        if (to.isAfter(pauses.lastDay(pair).orElseThrow())) {
            if (prolonged(context)) {
                throw submission.refuse("pauseTo", "паузу уже продлевали: возобновите работу, смените наставника или завершите её");
            }
            context.set(PAUSE_PROLONGED, true);
        }
        pauses.pause(pair, to);
        context.set(PAUSE_ASKED_ON, days.pauseAskedOn(pair, to).toString());
    }

    private static boolean prolonged(FormContext context) {
        return Boolean.TRUE.equals(context.get(PAUSE_PROLONGED));
    }
}
