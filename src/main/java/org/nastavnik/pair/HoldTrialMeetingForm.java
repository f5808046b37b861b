package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.STAGE;

import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The trial meeting: a small task done together shows whether both want to go on. A new mentor begins with it. */
@Component
class HoldTrialMeetingForm implements TaskForm {

    private final MeetingDesk desk;
    private final Pairs pairs;

    HoldTrialMeetingForm(MeetingDesk desk, Pairs pairs) {
        this.desk = desk;
        this.pairs = pairs;
    }

    @Override
    public String formId() {
        return "hold-trial-meeting";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        return desk.show(context, desk.pair(context));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Pair pair = desk.pair(context);
        Boolean both = submission.has("bothContinue") ? "yes".equals(submission.text("bothContinue")) : null;
        if (Boolean.FALSE.equals(both) && Matter.decided(submission, Decision.GO_ON)) {
            throw submission.refuse("decision", "одна из сторон не готова продолжать: смените наставника или завершите работу");
        }
        desk.note(context, submission, pair, MeetingKind.TRIAL, new Meeting.Talk(null, null, null, submission.text("task"),
                submission.text("result"), null, both, null, null));
        if (MeetingDesk.held(submission)) {
            if (pair.state() == PairState.ORDERED) {
                pairs.move(pair.id(), PairState.ACQUAINTED);
            }
            context.set(STAGE, MeetingKind.PLANNING.code());
        }
    }
}
