package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.STAGE;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The curator's word on a plan: agreed, the pair begins its regular meetings; returned, it plans again. */
@Component
class ApprovePlanForm implements TaskForm {

    private final MeetingDesk desk;
    private final Pairs pairs;
    private final Plans plans;
    private final PairDays days;

    ApprovePlanForm(MeetingDesk desk, Pairs pairs, Plans plans, PairDays days) {
        this.desk = desk;
        this.pairs = pairs;
        this.plans = plans;
        this.days = days;
    }

    @Override
    public String formId() {
        return "approve-plan";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Pair pair = desk.pair(context);
        Map<String, Object> shown = new HashMap<>();
        shown.put("pair", PairSheet.of(pair, pairs.members(pair.id())));
        shown.put("draft", plans.current(pair.id()).map(ApprovePlanForm::text).orElse(null));
        return shown;
    }

    private static String text(Plan plan) {
        return "**План, версия " + plan.version() + "**\n\n**Цель:** " + Markdown.escape(plan.goal()) + "\n\n**Результаты:**\n\n"
                + plan.results().stream().map(result -> "- " + Markdown.escape(result.what()) + " (" + Markdown.escape(result.measure())
                + ", к " + PairSheet.day(result.by()) + ")").collect(Collectors.joining("\n"))
                + "\n\n**Виды работы:** " + plan.workKinds().stream().map(WorkKind::title).collect(Collectors.joining(", "))
                + "\n\n**Ритм:** " + Rhythm.of(plan.rhythm()).title() + "; всего встреч за год: " + plan.meetingsPlanned();
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Pair pair = desk.pair(context);
        Plan plan = plans.current(pair.id()).orElseThrow();
        if (submission.returned()) {
            plans.sendBack(plan.id());
            return;
        }
        plans.agree(plan.id(), days.today(pair));
        if (pair.state() == PairState.ACQUAINTED) {
            pairs.move(pair.id(), PairState.WORKING);
        }
        context.set(STAGE, MeetingKind.REGULAR.code());
    }
}
