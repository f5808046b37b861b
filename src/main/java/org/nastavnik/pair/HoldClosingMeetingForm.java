package org.nastavnik.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The closing meeting: what of the plan was reached, who wishes to go on. With it the work of the pair is completed. */
@Component
class HoldClosingMeetingForm implements TaskForm {

    private final MeetingDesk desk;
    private final Plans plans;
    private final PairEnding ending;

    HoldClosingMeetingForm(MeetingDesk desk, Plans plans, PairEnding ending) {
        this.desk = desk;
        this.plans = plans;
        this.ending = ending;
    }

    @Override
    public String formId() {
        return "hold-closing-meeting";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Pair pair = desk.pair(context);
        Map<String, Object> shown = desk.show(context, pair);
        List<PlanResult> results = plans.current(pair.id()).map(Plan::results).orElse(List.of());
        List<Map<String, Object>> goals = new ArrayList<>();
        results.forEach(result -> goals.add(Map.of("number", goals.size() + 1, "what", result.what())));
        shown.put("goals", goals);
        return shown;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Pair pair = desk.pair(context);
        desk.note(context, submission, pair, MeetingKind.CLOSING, Meeting.Talk.result(submission.text("summary")));
        if (MeetingDesk.held(submission)) {
            plans.current(pair.id()).ifPresent(plan -> plans.reached(plan.id(), reached(plan, submission)));
            ending.wishes(pair.id(), submission.rows("attendance").stream().collect(Collectors.toMap(row -> row.id("participant"), row -> row.yes("goesOn"))));
            ending.complete(pair, submission.date("heldOn"));
        }
    }

    private static List<PlanResult> reached(Plan plan, Submission submission) {
        Map<Integer, Integer> marks = new HashMap<>();
        for (Row row : submission.rows("goals")) {
            marks.put(row.whole("number"), Integer.valueOf(row.text("reached")));
        }
        List<PlanResult> results = new ArrayList<>();
        for (PlanResult result : plan.results()) {
            Integer mark = marks.get(results.size() + 1);
            if (mark == null) {
                throw submission.refuse("goals", "нет оценки результата № " + (results.size() + 1));
            }
            results.add(new PlanResult(result.what(), result.measure(), result.by(), mark));
        }
        return results;
    }
}
