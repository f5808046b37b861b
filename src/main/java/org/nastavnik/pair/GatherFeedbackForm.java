package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.FEEDBACK_FOR;
import static org.nastavnik.pair.PairProcess.STAGE;
import static org.nastavnik.pair.PairProcess.TERM_ENDS_ON;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Feedback of both sides at the end of a term; it may lead to another plan or another mentor. */
@Component
class GatherFeedbackForm implements TaskForm {

    private final MeetingDesk desk;
    private final Pairs pairs;
    private final Plans plans;
    private final Matter matter;
    private final PairDays days;
    private final JdbcClient database;

    GatherFeedbackForm(MeetingDesk desk, Pairs pairs, Plans plans, Matter matter, PairDays days, JdbcClient database) {
        this.desk = desk;
        this.pairs = pairs;
        this.plans = plans;
        this.matter = matter;
        this.days = days;
        this.database = database;
    }

    @Override
    public String formId() {
        return "gather-feedback";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Pair pair = desk.pair(context);
        Map<String, Object> shown = new HashMap<>();
        shown.put("pair", PairSheet.of(pair, pairs.members(pair.id())));
        shown.put("decision", Decision.GO_ON.code());
        shown.put("decisions", Decision.options(pair, Decision.GO_ON, Decision.CHANGE_PLAN, Decision.CHANGE_MENTOR, Decision.PAUSE,
                Decision.NOTICE, Decision.END));
        shown.put("pauseTo", null);
        shown.put("noticeOn", null);
        return shown;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Pair pair = desk.pair(context);
        matter.check(pair, submission);
        database.sql("""
                        insert into pair_feedback (pair, mentor, term_ends_on, given_on, mentor_score, mentee_score, difficulties, decision)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(pair.id(), pair.mentor(), LocalDate.parse(context.get(TERM_ENDS_ON)), days.today(pair), submission.whole("mentorScore"),
                        submission.whole("menteeScore"), submission.text("difficulties"), submission.text("decision")).update();
        context.set(FEEDBACK_FOR, context.get(TERM_ENDS_ON));
        if (Matter.decided(submission, Decision.CHANGE_PLAN)) {
            plans.supersede(pair.id());
            context.set(STAGE, MeetingKind.PLANNING.code());
        }
    }
}
