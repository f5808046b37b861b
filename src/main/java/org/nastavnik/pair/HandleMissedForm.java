package org.nastavnik.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** Two misses in a row: the causes are found out and the curator decides. */
@Component
class HandleMissedForm implements TaskForm {

    private static final int SHOWN_MEETINGS = 10;
    private static final Map<String, String> STATES = Map.of("held", "состоялась", "moved", "перенесена", "missed", "не состоялась");
    private static final Map<String, String> BY = Map.of("mentor", "наставник", "mentee", "наставляемый", "both", "оба", "other", "другая причина");

    private final MeetingDesk desk;
    private final PairMeetings meetings;
    private final Pairs pairs;
    private final Matter matter;

    HandleMissedForm(MeetingDesk desk, PairMeetings meetings, Pairs pairs, Matter matter) {
        this.desk = desk;
        this.meetings = meetings;
        this.pairs = pairs;
        this.matter = matter;
    }

    @Override
    public String formId() {
        return "handle-missed";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Pair pair = desk.pair(context);
        Map<String, Object> shown = new HashMap<>();
        shown.put("pair", PairSheet.of(pair, pairs.members(pair.id())));
        shown.put("meetings", meetings.latest(pair.id(), SHOWN_MEETINGS).stream().map(HandleMissedForm::line).toList());
        shown.put("decision", Decision.GO_ON.code());
        shown.put("decisions", Decision.options(pair, Decision.GO_ON, Decision.PAUSE, Decision.CHANGE_MENTOR, Decision.NOTICE, Decision.END));
        shown.put("pauseTo", null);
        shown.put("noticeOn", null);
        return shown;
    }

    private static Map<String, String> line(PairMeetings.MeetingLine meeting) {
        return Map.of("day", PairSheet.day(meeting.day()), "kind", MeetingKind.of(meeting.kind()).title(), "state", STATES.get(meeting.state()),
                "by", meeting.missedBy() == null ? "" : BY.get(meeting.missedBy()));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Pair pair = desk.pair(context);
        matter.check(pair, submission);
        List<String> causes = submission.choices("causes");
        meetings.missesExplained(pair.id(), causes, submission.text("note"));
    }
}
