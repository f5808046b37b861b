package org.nastavnik.pair;

import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Mentors;
import org.springframework.stereotype.Component;

/** The head knows that a pair was stopped for a child's safety, and decides whether its mentor stays suspended. */
@Component
class NoteSafetyStopForm implements TaskForm {

    private final MeetingDesk desk;
    private final Mentors mentors;

    NoteSafetyStopForm(MeetingDesk desk, Mentors mentors) {
        this.desk = desk;
        this.mentors = mentors;
    }

    @Override
    public String formId() {
        return "note-safety-stop";
    }

    /** No names: what happened is told in person. */
    @Override
    public Map<String, ?> show(FormContext context) {
        Pair pair = desk.pair(context);
        return Map.of("pair", "**" + pair.title() + "**, форма «" + pair.form().title() + "», завершена " + PairSheet.day(pair.endsOn()));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if ("restored".equals(submission.text("admission"))) {
            mentors.state(List.of(desk.pair(context).mentor()), MentorState.ADMITTED);
        }
    }
}
