package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.STAGE;

import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The first meeting: people get to know each other and agree on rules. */
@Component
class HoldFirstMeetingForm implements TaskForm {

    private final MeetingDesk desk;
    private final Pairs pairs;

    HoldFirstMeetingForm(MeetingDesk desk, Pairs pairs) {
        this.desk = desk;
        this.pairs = pairs;
    }

    @Override
    public String formId() {
        return "hold-first-meeting";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        return desk.show(context, desk.pair(context));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Pair pair = desk.pair(context);
        desk.note(context, submission, pair, MeetingKind.ACQUAINTANCE, new Meeting.Talk(null, null, null, submission.text("rulesAgreed"),
                null, null, null, submission.whole("impressionMentor"), submission.whole("impressionMentee")));
        if (MeetingDesk.held(submission)) {
            pairs.move(pair.id(), PairState.ACQUAINTED);
            context.set(STAGE, MeetingKind.TRIAL.code());
        }
    }
}
